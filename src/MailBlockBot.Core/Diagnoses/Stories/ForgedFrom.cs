// The sender names a public mail service or a domain that is not the site's: its owner's DMARC policy refuses that.
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses.Stories;

internal static class ForgedFrom
{
    static readonly string[] PublicServices =
    [
        "mail.ru", "inbox.ru", "list.ru", "bk.ru", "internet.ru", "yandex.ru", "ya.ru", "yandex.com", "rambler.ru", "gmail.com", "googlemail.com", "outlook.com",
        "hotmail.com", "live.com", "yahoo.com", "aol.com", "icloud.com", "me.com", "gmx.de", "gmx.net", "web.de", "ukr.net", "i.ua", "mail.com", "proton.me", "qq.com",
    ];

    public static StoryScore Weigh(Clues clues)
    {
        var story = new StoryScore(Story.ForgedFrom);
        var share = clues.ShareOf(Verdict.Dmarc);
        if (share == 0) return story;
        story.Add(1.6 * share);
        foreach (var domain in clues.Diagnosis.DmarcDomains.Take(2))
        {
            var isPublic = PublicServices.Contains(domain, StringComparer.OrdinalIgnoreCase);
            story.Add(isPublic ? 0.6 * share : 0, Clues.Because(isPublic ? "public_sender" : "sender_not_site", ("domain", domain)));
        }
        return story;
    }
}
