// The commands that need nothing but what they are given, compiled to machine code: a diagnosis starts in a twentieth of a second and is at full pace at once.
// Whatever else is asked for, the bot itself included, the whole program does.
using MailBlockBot.CommandLine;
using MailBlockBot.Native;

var door = new CommandLineDoor(DiagnoseCommand.Make(draw: null), ClassifyCommand.Make(), ScriptCommand.Make(), ExplainCommand.Make());
if (!door.Does(args) && WholeProgram.Path is { } whole) return WholeProgram.Become(whole, args);
using var terminal = new Terminal();
return await door.RunAsync(args, terminal.Stop);
