// The commands of the whole program. Those which need nothing but what they are given stand in MailBlockBot.Native's Program.cs too.
using MailBlockBot.Pictures;

namespace MailBlockBot.CommandLine;

internal static class AllCommands
{
    /// <summary>In the order in which help shows them.</summary>
    public static CommandLineDoor Door() => new(
        DiagnoseCommand.Make(picture => new Painter(PictureFont.Find).Draw(picture)),
        ClassifyCommand.Make(), ScriptCommand.Make(), ExplainCommand.Make(), ExportRulesCommand.Make(), MoveStoreCommand.Make());
}
