// German, Spanish, Portuguese, Italian, Polish, Japanese, Chinese.
namespace MailBlockBot.Core.Replies.Rules;

internal static class OtherLanguages
{
    public static Table Table { get; } = new("OtherLanguages",
    [
        new(null, ["empfänger unbekannt|unbekannter empf|benutzer unbekannt|empfaenger unbekannt|existiert nicht|"
            + "unbekannter benutzer|nicht gefunden"], Verdict.NoRecipient,
            "550 Empfänger unbekannt")
        { Name = "UnknownDe" },
        new(null, ["postfach voll|postfach ist voll|speicherplatz|mailbox voll|quota überschritten"], Verdict.MailboxFull,
            "552 Postfach ist voll")
        { Name = "FullDe" },
        new(null, ["ip gesperrt|blacklist gef|auf der blacklist|auf einer blacklist"], Verdict.Blocklist,
            "554 IP gesperrt")
        { Name = "BlockDe", Kind = "ip" },
        new(null, ["usuario desconocido|no existe|destinatario desconocido|usuario no encontrado|buzón no encontrado|inexistente|"
            + "usuário desconhecido|não existe|nao existe|usuario invalido|utente sconosciuto|utente inesistente|non esiste|"
            + "destinatario sconosciuto|casella inesistente|nie istnieje|nieznany użytkownik|nieznany uzytkownik|brak konta|"
            + "neexistuje|schránka neexistuje"], Verdict.NoRecipient,
            "550 Usuario desconocido")
        { Name = "UnknownEs" },
        new(null, ["buzón lleno|buzon lleno|cuota excedida|caixa cheia|caixa postal cheia|casella piena|skrzynka pełna|"
            + "quota superata|przepełnion|cota excedida"], Verdict.MailboxFull,
            "552 Buzón lleno")
        { Name = "FullEs" },
        new(null, ["存在しません|不存在|用户不|收件人不|無此|查无此人"], Verdict.NoRecipient,
            "550 用户不存在")
        { Name = "UnknownAsia" },
        new(null, ["垃圾邮件|スパム|迷惑メール|correo no deseado|posta indesiderata"], Verdict.Spam,
            "550 垃圾邮件")
        { Name = "SpamAsia" },
        new(null, ["邮箱已满|容量|空间不足"], Verdict.MailboxFull,
            "552 邮箱已满")
        { Name = "FullAsia" }
    ]);
}
