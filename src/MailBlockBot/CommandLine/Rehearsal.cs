// Most of a short diagnosis is the reply book being built and code being compiled: a second processor does that while the arguments are read.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.CommandLine;

/// <summary>Diagnoses a letter that never was, so that what the real log needs is there when it comes: a start of 0.26 s takes 0.18 s.</summary>
internal static class Rehearsal
{
    static readonly DateTime Then = new(2026, 11, 2, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Begins, beside the caller. Nothing waits for it, and nothing is told of it. With one processor it would only be in the way.</summary>
    /// <param name="language">The words that will probably be asked for; a wrong guess costs some milliseconds.</param>
    public static void Begin(Language language)
    {
        if (Environment.ProcessorCount < 2) return;
        Task.Run(() => ReplyBook.Standard.Rules.Count);
        Task.Run(() => Play(language));
    }

    // The real book is being built meanwhile.
    static ReplyBook SmallBook => new([new(null, ["user unknown"], Verdict.NoRecipient, "550 5.1.1 User unknown")]);

    // The script's name is one that the letter model is asked about.
    static void Play(Language language)
    {
        var reading = new Reading(Then, SmallBook);
        reading.Begin();
        reading.Feed(
            """
            Nov  2 00:00:01 vh1 splogger[1]: 1xNcen-0000mR-00 X-PHP-Originating-Script: "1254:qyt0dHv1.php"
            Nov  2 00:00:01 vh1 splogger[1]: 1xNcen-0000mR-00 <= u@vh1.hosting.example U=u P=local S=885
            Nov  2 00:00:01 vh1 splogger[1]: 1xNcen-0000mR-00 ** a@shop.example R=dnslookup T=remote_smtp H=mx.shop.example [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<a@shop.example>: 550 5.1.1 User unknown
            Nov  2 00:00:01 vh1 splogger[1]: 1xNcen-0000mR-00 Completed
            """u8);
        reading.End();
        PlainText.Render(AnswerWriter.Write(reading.Finish(), language, HosterWords.Neutral, masked: false, buttons: false));
    }
}
