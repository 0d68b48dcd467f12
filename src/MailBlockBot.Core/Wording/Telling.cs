// What every part of an answer needs at hand: the diagnosis, the words, the hoster's settings, and whether recipients are masked.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Files;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Requests;

namespace MailBlockBot.Core.Wording;

/// <summary>One answer in the making.</summary>
internal sealed record Telling(Diagnosis Diagnosis, Locale Locale, HosterWords Hoster, bool Masked, bool Buttons)
{
    public const double Likely = 0.6;

    public StoryWeight? Top => Diagnosis.Stories is [var top, ..] ? top : null;

    public Story? Story => Top?.Story;

    public bool IsLikely => Top?.Weight >= Likely;

    /// <summary>A stranger's mailing, most likely: how fast it went is a part of the story.</summary>
    public bool IsMassMailing => IsLikely && Story is (Diagnoses.Story.HackedScript or Diagnoses.Story.StolenMailbox);

    /// <summary>A cause for a block stands in the log, and more than a single case of it.</summary>
    public bool IsBlocked => Diagnosis.HosterLimit.Hits > 0 || (HasFailures && Diagnosis.Cause?.IsCause() == true && Story != Diagnoses.Story.SingleLetter);

    /// <summary>The origin that most failures came from.</summary>
    public OriginShare? Origin => Diagnosis.Origins is [var top, ..] ? top : null;

    /// <summary>The script that the story is about: the first one that stands badly, else the first one.</summary>
    public OriginShare? Script
    {
        get
        {
            var scripts = Diagnosis.Origins.Where(origin => origin.Origin is { Kind: OriginKind.Script, Script.Length: > 0 }).ToList();
            return scripts.Find(script => script.Script?.Standing == Standing.Hacked)
                ?? scripts.Find(script => script.Script?.Standing == Standing.Suspicious) ?? (scripts is [var first, ..] ? first : null);
        }
    }

    /// <summary>A page at the sending times that looks like a planted script.</summary>
    public RequestFinding? Shell => Diagnosis.Requests.FirstOrDefault(page => page.LooksLikeShell);

    public bool HasFailures => Diagnosis.Failed > 0;

    /// <summary>Whether what is listed is a domain, not an address.</summary>
    public bool IsDomainListed => Diagnosis.Cause == Verdict.Blocklist && ListedDomain.IsNamed(Diagnosis);

    /// <summary>The dead addresses go along as a file: a door that sends files, nobody who reads along, and more than a single letter.</summary>
    public bool SendsDead => Buttons && !Masked && Diagnosis.Dead.Count > 0 && Story != Diagnoses.Story.SingleLetter;

    /// <summary>Clients are to be shut out: a form or a shell was hit, and their addresses are known.</summary>
    public bool Denies => (Story == Diagnoses.Story.OpenForm || (Story == Diagnoses.Story.HackedScript && Shell is not null)) && DenyList.For(Diagnosis).Count > 0;

    public Phrase Say(string key, params (string Name, object Value)[] values) => Locale.Say(key, values);

    /// <summary>Text of the log, with recipients masked where they must be.</summary>
    public string Outside(string text, int most = 300) => Wording.Outside.Clean(Masked ? Mask.Addresses(text) : text, most);

    public string PageOf(RequestFinding page) => Outside(page.Host + page.Path);

    /// <summary>The days of the log, or null when it has no time.</summary>
    public Days? Days => Diagnosis.From is { } from ? new Days(from, Diagnosis.To ?? from) : null;
}
