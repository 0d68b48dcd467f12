// The commands as machine code say to the letter what the whole program says, and hand it what they cannot do.
using MailBlockBot.CommandLine;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;
using MailBlockBot.Uploads;

namespace MailBlockBot.Tests.CommandLine;

public sealed class NativeTests(NativeProgram native) : IClassFixture<NativeProgram>, IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("native-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_sample_gets_the_same_answer()
    {
        var files = ((string[])["Samples", "Cases", "seeds"]).SelectMany(folder => Directory.EnumerateFiles(Samples.Path(folder), "*", SearchOption.AllDirectories)).Order().ToArray();
        var read = 0;
        foreach (var (number, file) in files.Index())
        {
            var language = number % 2 == 0 ? Language.Russian : Language.English;
            var run = ProgramRun.Of(native.Path, ["diagnose", file, "--json", "--lang", language.Code()]);
            if (await Whole(file, language) is { } answer)
            {
                Assert.Equal((file, answer), (file, run.Output.TrimEnd('\n')));
                read++;
            }
            else
            {
                Assert.Equal((file, Exit.Unreadable, ""), (file, run.Code, run.Output));
            }
        }
        Assert.InRange(read, 30, files.Length);
    }

    [Fact]
    public void Every_reply_gets_the_same_verdict_and_rule()
    {
        var replies = Lines("replies-*.tsv");
        var run = ProgramRun.Of(native.Path, ["classify"], string.Join('\n', replies));
        Assert.Equal(replies.Select(reply => ReplyBook.Standard.Judge(reply)).Select(judgement => $"{judgement.Verdict.Name()}\t{judgement.Rule}"), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Every_script_gets_the_same_standing()
    {
        var names = Lines("*script*.txt");
        var run = ProgramRun.Of(native.Path, ["script"], string.Join('\n', names));
        var standings = names.Select(name => ScriptNames.Judge(ScriptValue.Read(System.Text.Encoding.UTF8.GetBytes(name))).Standing.Name());
        Assert.Equal(standings, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--help")]
    [InlineData("diagnose --help")]
    [InlineData("diagnose mail.log --picture picture.png")]
    [InlineData("move-store Postgres")]
    [InlineData("--Telegram:Token 1:письмо")]
    [InlineData("no-such-command")]
    public void What_needs_the_whole_program_is_handed_to_it_in_the_same_process(string line)
    {
        var args = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (copy, whole) = (Path.Combine(_folder, "mailblockbot"), Path.Combine(_folder, "mailblockbot-host"));
        File.Copy(native.Path, copy);
        File.WriteAllText(whole, "#!/bin/sh\nprintf '[%s]' \"$@\"; exit 7\n");
        Assert.Equal(0, ProgramRun.Of("chmod", ["+x", whole]).Code);
        Assert.Equal(new ProgramRun(7, args is [] ? "[]" : string.Concat(args.Select(arg => $"[{arg}]")), ""), ProgramRun.Of(copy, args));
    }

    [Fact]
    public void By_itself_it_does_what_it_can_and_says_what_it_cannot()
    {
        var help = ProgramRun.Of(native.Path, ["--help"]);
        Assert.Equal(0, help.Code);
        Assert.Contains("diagnose", help.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("move-store", help.Output, StringComparison.Ordinal);
        foreach (var args in (string[][])[[], ["move-store", "Postgres"], ["diagnose", "mail.log", "--picture", "picture.png"]])
        {
            var run = ProgramRun.Of(native.Path, args);
            Assert.Equal((Exit.Unreadable, ""), (run.Code, run.Output));
            Assert.StartsWith("mailblockbot: ", Assert.Single(run.Error.Trim().Split('\n')), StringComparison.Ordinal);
        }
    }

    static string[] Lines(string pattern) => [.. Directory.EnumerateFiles(Samples.Path("Samples"), pattern).Order().SelectMany(File.ReadLines).Where(line => line.Length > 0)];

    // Null where it cannot be read.
    static async Task<string?> Whole(string file, Language language)
    {
        var clock = TimeProvider.System;
        var reading = new Reading(clock.GetLocalNow().DateTime);
        var sink = new ReadingSink(reading, _ => { });
        await using var source = FileSource.Open(file).Source!;
        await UploadReader.ReadAsync(source, file, UploadLimits.CommandLine, sink, clock, TestContext.Current.CancellationToken);
        if (!sink.AnyRead) return null;
        var diagnosis = reading.Finish();
        return DiagnosisJson.Write(diagnosis, AnswerWriter.Write(diagnosis, language, HosterWords.Neutral, masked: false, buttons: false), language, masked: false);
    }
}
