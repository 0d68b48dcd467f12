// The same grammar in German, French, Spanish, Portuguese, Italian, Polish, Czech, Dutch, Turkish, Chinese and Japanese: recipient, room, list, spam, volume.
namespace MailBlockBot.Core.Replies.Rules;

internal static class OtherLanguages
{
    const string Recipient = "account|empfänger|empfaenger|benutzer|postfach|mailbox|mailadresse|e-mail-adresse|adresse|konto|destinataire|boite|boîte|"
        + "compte|utilisateur|usuario|usuário|destinatario|destinatário|buzón|buzon|cuenta|conta |caixa|casilla|dirección|direccion|endereço|"
        + "endereco|utente|casella|indirizzo|użytkownik|uzytkownik|odbiorca|skrzynka|konta|adres|schránka|schranka|uživatel|uzivatel|příjemce|"
        + "prijemce|gebruiker|ontvanger|postvak|kullanıcı|alıcı";

    public static Table Table { get; } = new("OtherLanguages",
    [
        new(null, ["ihr mailserver|ihr server|su servidor|seu servidor|votre serveur|twój serwer|váš server", "gesperrt|blockiert|bloquead|bloqué|bloque |"
            + "bloccat|zablokowan|zablokov|blacklist"], Verdict.Blocklist,
            "550 Ihr Mailserver wurde wegen Spamversands gesperrt")
        { Name = "ServerBlocked", Kind = "ip", Acts = Actor.Hoster },
        new(null, [Recipient, "voll|überschritten|ueberschritten|speicherplatz|überfüllt|pleine|plein |saturee|saturée|quota dépass|"
            + "quota depass|lleno|llena|cheia|cheio|excedida|excedido|piena|pieno|esaurita|superata|pełna|pelna|przepełnion|przepelnion|plná|"
            + "plna |překročena|vol |dolu|doldu|cota|cuota"], Verdict.MailboxFull,
            "552 Postfach ist voll")
        { Name = "Full", Near = 6, Without = ["unbekannt"] },
        new(null, [Recipient + "|domain|domäne|domaine|dominio|domínio", "gesperrt|deaktiviert|inaktiv|geschlossen|suspendu|désactiv|desactiv|"
            + "inactif|cloture|clôtur|archiv|bloque |bloqué|ferme|deshabilitad|suspendid|inactiv|bloquead|desativad|inativ|suspens|cancelad|"
            + "disattivat|disabilitat|sospes|bloccat|zablokowan|nieaktywn|wyłączon|zawieszon|zablokován|geblokkeerd|kapalı|askıya"],
            Verdict.RecipientDisabled,
            "550 Postfach gesperrt")
        { Name = "Disabled", Near = 6, Without = ["ip ", "expéditeur", "absender", "remitente", "mittente", "spam"] },
        new(null, [Recipient + "|domaine|dominio|domínio", "unbekannt|existiert nicht|nicht gefunden|nicht vorhanden|ungültig|ungueltig|inconnu|"
            + "invalide|n'existe pas|introuvable|inexist|desconocid|no existe|no encontrad|no válid|no valid|desconhecid|inesist|não existe|"
            + "nao existe|não encontrad|nao encontrad|inválid|invalido|invalida|sconosciut|non esiste|non trovat|non valid|nie istnieje|nieznan|"
            + "nie ma takiego|nie znalezion|brak |neexistuje|nenalezen|neznám|neznam|bestaat niet|onbekend|niet gevonden|bulunamadı|yok|"
            + "geçersiz"], Verdict.NoRecipient,
            "550 Empfänger unbekannt")
        { Name = "Unknown", Near = 6, Without = ["absender", "expéditeur", "expediteur", "emetteur", "émetteur", "remitente", "remetente",
            "mittente", "nadawca", "sender", "spf", "ptr ", "revdns", "reverse", "helo"] },
        new(null, ["kein postfach|kein benutzer|kein empfänger|no existe|existiert nicht|inexistente|inesistente|nie istnieje|neexistuje|nie ma takiego"], Verdict.NoRecipient,
            "550 Inexistente")
        { Name = "UnknownShort" },
        new(null, ["ip gesperrt|blacklist gef|auf der blacklist|auf einer blacklist|schwarze liste|schwarzen liste|liste noire|lista negra|"
            + "lista nera|czarnej liście|czarna lista|ip bloqu|adresse ip bloq|ip blocc|réputation|reputación|reputação|reputazione|reputacja|"
            + "ip-adresse", "ip|blacklist|liste|lista|reput|bloqu|gesperrt|réput"], Verdict.Blocklist,
            "554 IP gesperrt")
        { Name = "Listed", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["spam|indésirable|indesirable|als unerwünscht|indeseado|indesejad|nevyžádan|niechcian|courrier indésirable|pourriel|correo no deseado|correo basura|posta indesiderata|lixo eletrônico|wiadomość-śmieć|"
            + "istenmeyen", "als|verdacht|erkannt|abgelehnt|nachricht|comme|message a|considéré|mensaje|detectado|mensagem|rejeitad|messaggio|"
            + "rifiutat|considerato|wiadomość|odrzucon|uznana|zpráva|odmítn|correo|posta|indésirable|indesiderata|basura"], Verdict.Spam,
            "554 Ihre Nachricht wurde als Spam erkannt")
        { Name = "Spam", Without = ["to protect", "ip "] },
        new(null, ["nombre maximal|nombre maximum|número máximo|maximale anzahl|zu viele|zu oft|trop de|trop d'|demasiados|demasiadas|muitas|muitos|troppi|troppe|zbyt wiele|zbyt wielu|za dużo|"
            + "příliš mnoho|te veel|çok fazla|später erneut|réessayer plus tard|limite de envio|limite d'envoi|intente más tarde|"
            + "tente novamente"], Verdict.RateLimited,
            "421 Zu viele Verbindungen, bitte später erneut versuchen")
        { Name = "Rate", Without = ["indisponible", "service refus", "anhäng"] },
        new(null, ["zu groß|zu gross|trop volumineux|trop gros|taille maximale|demasiado grande|tamaño máximo|muito grande|tamanho máximo|"
            + "troppo grande|dimensione massima|zbyt duża|za duża|příliš velká|te groot"], Verdict.ContentPolicy,
            "552 Nachricht ist zu groß")
        { Name = "Size", Kind = "size" },
        new(null, ["anhang|anhänge|pièce jointe|piece jointe|archivo adjunto|archivos adjuntos|anexo|allegato|allegati|załącznik|příloh"], Verdict.ContentPolicy,
            "550 La pièce jointe est interdite")
        { Name = "Attachment", Kind = "attachment" },
        new(null, ["absender|expéditeur|expediteur|émetteur|emetteur|remitente|remetente|mittente|nadawca|odesílatel|afzender", "gesperrt|"
            + "abgelehnt|unbekannt|existiert|ungültig|refus|rejet|invalide|inconnu|rechazad|bloquead|no existe|inválid|rejeitad|rifiutat|"
            + "sconosciut|non esiste|non valido|odrzucon|zablokowan|odmítnut|geweigerd"], Verdict.SenderRejected,
            "550 Absender abgelehnt")
        { Name = "Sender", Without = ["spf"] },
        new(null, ["authentifizieren sie|zugangsdaten|passwort|mot de passe|contraseña|senha |authentifizierung erforderlich|authentification requise|authentification obligatoire|autenticación|autenticação|"
            + "autenticazione|uwierzytelni|relaying nicht|relais refus|relayage|retransmisión|nicht angemeldet"], Verdict.RelayDenied,
            "530 Authentifizierung erforderlich")
        { Name = "Relay" },
        new(null, ["temporärer fehler|erreur temporaire|error temporal |erro temporário|errore temporaneo|interner fehler|interner server|erreur interne|error interno|erro interno|errore interno|wewnętrzny błąd|błąd serwera|"
            + "vnitřní chyba|chyba serveru|内部错误|系统错误|内部エラー"], Verdict.RemoteError,
            "451 Error interno del servidor")
        { Name = "Fault" },
        new(null, ["zeitüberschreitung|verbindung verweigert|verbindung abgebrochen|délai d'attente|connexion refusée|tiempo de espera|conexión rechazada|"
            + "tempo limite|conexão recusada|tempo scaduto|connessione rifiutata|przekroczono czas|połączenie odrzucone|连接超时|接続タイムアウト"], Verdict.Network,
            "Zeitüberschreitung beim Verbindungsaufbau")
        { Name = "Network" },
        new(null, ["邮件过大|邮件太大|附件过大|邮件大小超|サイズが大き|サイズを超|메일 크기"], Verdict.ContentPolicy,
            "552 邮件过大")
        { Name = "SizeAsia", Kind = "size" },
        new(null, ["存在しません|不存在|用户不|用戶不|收件人不|無此|无此|查无此人|查無此|宛先不明|見つかりません|使われておりません|地址错误|无效的收件人"], Verdict.NoRecipient,
            "550 用户不存在")
        { Name = "UnknownAsia" },
        new(null, ["스팸|垃圾邮件|垃圾郵件|スパム|迷惑メール|广告邮件|反垃圾"], Verdict.Spam,
            "550 垃圾邮件")
        { Name = "SpamAsia", Without = ["ip"] },
        new(null, ["용량이 초과|용량을 초과|용량 초과|편지함이 가득|邮箱已满|郵箱已滿|信箱已滿|容量|空间不足|空間不足|邮箱空间|配额"], Verdict.MailboxFull,
            "552 邮箱已满")
        { Name = "FullAsia", Without = ["频率"] },
        new(null, ["黑名单|黑名單|ブラックリスト|信誉|ip被|ip地址被"], Verdict.Blocklist,
            "554 IP在黑名单中")
        { Name = "ListedAsia", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["频率|过于频繁|频繁|次数过多|数量超过|連接過多|连接过多|送信制限|超过限制|超出限制"], Verdict.RateLimited,
            "550 发信频率超过限制")
        { Name = "RateAsia", Kind = "volume" },
        new(null, ["禁用|冻结|停用|已过期|锁定|停止されています"], Verdict.RecipientDisabled,
            "550 账号已被禁用")
        { Name = "DisabledAsia" }
    ])
    { Source = "servers' own translations" };
}
