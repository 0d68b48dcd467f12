// diagnose: logs in, the answer out.
using System.CommandLine;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Files;
using MailBlockBot.Core.Wording;
using MailBlockBot.Uploads;

namespace MailBlockBot.CommandLine;

internal static class DiagnoseCommand
{
    /// <param name="draw">What draws a picture; null where none can be had, and then none can be asked for.</param>
    public static Command Make(Func<Picture, GeneratedFile?>? draw)
    {
        var files = new Argument<string[]>("FILE") { Description = "Mail and access logs in any order, plain or packed; - for standard input.", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(result =>
        {
            // A path that starts with a dash is a mistyped option; ./-name names such a file.
            if (result.Tokens.FirstOrDefault(token => token.Value.Length > 1 && token.Value[0] == '-') is { } token) result.AddError($"Unknown option: {token.Value}");
        });
        var language = new LanguageOption();
        var json = new Option<bool>("--json") { Description = "Prints one JSON object." };
        var masked = new Option<bool>("--masked") { Description = "Masks recipients' addresses." };
        var command = new Command("diagnose", "Reads logs and prints the cause, the script and the next steps.") { files, language, json, masked };
        var written = new WrittenFiles(draw);
        foreach (var option in written.Options) command.Add(option);
        command.SetAction((parsed, cancellation) =>
        {
            var spoken = language.In(parsed);
            return RunAsync(
                parsed.GetValue(files)!, spoken, parsed.GetValue(json), parsed.GetValue(masked),
                diagnosis => written.WriteAsync(parsed, diagnosis, spoken, cancellation), cancellation);
        });
        return command;
    }

    static async Task<int> RunAsync(
        string[] files, Language language, bool json, bool masked, Func<Diagnosis, Task> write, CancellationToken cancellation)
    {
        var clock = TimeProvider.System;
        using var relay = new SideBySide();
        var reading = new Reading(clock.GetLocalNow().DateTime, relay: relay);
        var progress = new ProgressLine(clock, language);
        var sink = new ReadingSink(reading, progress.Add);
        var cutShort = false;
        foreach (var file in files)
        {
            foreach (var problem in await ReadAsync(file, sink, progress, clock, cancellation))
            {
                progress.Clear();
                await ProblemLine.WriteAsync(problem, language);
                cutShort |= problem.Kind is UploadProblemKind.CutShort;
            }
        }
        progress.Clear();
        if (!sink.AnyRead)
        {
            // Every file was named already, unless it was text and no log.
            if (sink.Foreign is { } name) await ProblemLine.WriteAsync(UploadWords.NoLog(name, language));
            return Exit.Unreadable;
        }
        var diagnosis = reading.Finish();
        var answer = AnswerWriter.Write(diagnosis, language, HosterWords.Neutral, masked, buttons: false);
        Console.Out.WriteLine(json ? DiagnosisJson.Write(diagnosis, answer, language, masked) : PlainText.Render(answer));
        await write(diagnosis);
        return cutShort ? Exit.Unreadable : diagnosis.Cause is null ? Exit.NothingFailed : Exit.Found;
    }

    static async Task<IReadOnlyList<UploadProblem>> ReadAsync(
        string file, ReadingSink sink, ProgressLine progress, TimeProvider clock, CancellationToken cancellation)
    {
        if (file == "-") return await UploadReader.ReadAsync(Console.OpenStandardInput(), "-", UploadLimits.CommandLine, sink, clock, cancellation);
        var opened = FileSource.Open(file);
        if (opened.Source is not { } source) return [opened.Problem!];
        await using (source)
        {
            progress.Start(file, source.Length);
            return await UploadReader.ReadAsync(source, file, UploadLimits.CommandLine, sink, clock, cancellation);
        }
    }
}
