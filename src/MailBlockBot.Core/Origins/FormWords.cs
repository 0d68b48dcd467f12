// Words that say a script takes what a visitor typed and mails it: English, and Russian, mostly in Latin letters.
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>Form words: short ones count as a whole word, long ones anywhere in the name.</summary>
internal static class FormWords
{
    private static readonly FrozenSet<string> Whole =
        "form forms mail mails mailer email order orders lead leads send sender sent quiz call ask reg post2mail smtp zvonok zakaz forma pismo otziv otzyv otvet vopros"
            .Split(' ').ToFrozenSet();

    private static readonly string[] Anywhere =
    [
        "mail", "form", "feedback", "contact", "kontakt", "contakt", "order", "callback", "callme", "backcall", "recall", "send", "submit", "regist", "subscri", "newsletter",
        "request", "checkout", "booking", "reserv", "inquiry", "enquiry", "guestbook", "notify", "notific", "appointment", "signup", "sign_up", "message",
        "zakaz", "zayav", "zajav", "zaiav", "zapis", "zapros", "zvonok", "zvonk", "obratn", "obrat", "svyaz", "sviaz", "svjaz", "otprav", "otpravit", "pismo", "pisma",
        "soobsh", "soobs", "vopros", "otziv", "otzyv", "otzov", "podpis", "rassyl", "rassil", "raschet", "rasschet", "raschyot", "kalkul", "calcul", "konsult",
        "consult", "korzin", "oform", "kupit", "pokup", "bronir", "perezvon", "anket", "uvedom", "opros", "quiz", "lead", "handler", "obrabot",
        "форм", "заказ", "заявк", "звон", "связ", "отправ", "письм", "почт", "вопрос", "отзыв", "подписк", "рассылк", "запис", "обратн", "сообщен",
    ];

    /// <summary>Whether the name speaks of a form, an order or a letter.</summary>
    public static bool Speaks(ScriptName name) =>
        name.Words.Any(Whole.Contains) || Anywhere.Any(piece => name.LowerStem.Contains(piece, StringComparison.Ordinal));
}
