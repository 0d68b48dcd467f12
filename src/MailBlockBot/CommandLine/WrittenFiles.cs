// The files that a chat gets with its answer, written where the command line says.
using System.CommandLine;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Files;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.CommandLine;

/// <summary>Options that name a file each, and what is written into it.</summary>
/// <param name="draw">What draws a picture; without it none is offered.</param>
internal sealed class WrittenFiles(Func<Picture, GeneratedFile?>? draw)
{
    readonly Option<string> _dead = Named("--csv", "Writes the addresses that do not exist, all of them, unmasked.");
    readonly Option<string> _deny = Named("--deny", "Writes the clients to shut out, for .htaccess and nginx.");
    readonly Option<string> _picture = Named("--picture", "Draws the failures by time and cause, as PNG.");

    public IEnumerable<Option> Options => draw is null ? [_dead, _deny] : [_dead, _deny, _picture];

    /// <summary>Writes what was asked for. Where there is nothing to write, standard error says so and no file is made.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public async Task WriteAsync(ParseResult parsed, Diagnosis diagnosis, Language language, CancellationToken cancellation)
    {
        await Write(_dead, "file.nothing.dead", () => Enclosures.Dead(diagnosis, language)?.File);
        await Write(_deny, "file.nothing.deny", () => Enclosures.Deny(diagnosis, language)?.File);
        await Write(_picture, "file.nothing.picture", () => draw is not null && PictureWriter.Write(diagnosis, language) is { } drawn ? draw(drawn.Picture) : null);

        async Task Write(Option<string> option, string nothing, Func<GeneratedFile?> make)
        {
            if (parsed.GetValue(option) is not { } path) return;
            if (make() is not { } file)
            {
                await ProblemLine.WriteAsync(Locale.Of(language).Say(nothing, ("path", path)));
                return;
            }
            try
            {
                await File.WriteAllBytesAsync(path, file.Content, cancellation);
            }
            catch (UnauthorizedAccessException denied)
            {
                throw new IOException(denied.Message, denied);
            }
        }
    }

    static Option<string> Named(string name, string does) => new(name) { Description = does, HelpName = "FILE" };
}
