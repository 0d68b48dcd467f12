// The same grammar by word stems in Swedish, Norwegian, Danish, Finnish, Hungarian, Romanian, Greek, Ukrainian, Bulgarian, Vietnamese and Indonesian.
namespace MailBlockBot.Core.Replies.Rules;

internal static class NorthAndEast
{
    public static Table Table { get; } = new("NorthAndEast",
    [
        new(null, ["sortliste|spärrlista|blockeringslista|mustalla listalla|estolist|feketelist|tiltólist|lista neagr|lista neagră|μαύρη λίστα|чорному списку|чорний список|черен списък|черния списък|danh sách đen|daftar hitam"], Verdict.Blocklist,
            "554 5.7.1 Az Ön IP címe feketelistán van")
        { Name = "Listed", Kind = "ip", Acts = Actor.Hoster, Without = ["avsändaren", "avsenderen", "відправник"] },
        new(null, [Reply.IpV4 + "|ip|server|сервер|сървър", "blockera|spärra|blokker|avvisa|estetty|letiltva|letiltott|blocat|blocată|αποκλε|заблоковано|блокиран|bị chặn|diblokir"], Verdict.Blocklist,
            "550 5.7.1 Сървърът ви е блокиран")
        { Name = "Blocked", Near = 5, Kind = "ip", Acts = Actor.Hoster, Without = ["spf", "ptr"] },
        new(null, ["uønsket reklame|oönskad reklam|kéretlen|levélszemét|nesolicitat|de tip spam|ανεπιθύμητ|схожий на спам|розпізнано як спам|разпознато като спам|нежелана поща|небажан|thư rác|nội dung rác|sebagai spam"], Verdict.Spam,
            "550 5.7.1 Το μήνυμα απορρίφθηκε ως ανεπιθύμητο")
        { Name = "Spam", Without = ["ip-adress"] },
        new(null, ["för många|for mange|liian monta|túl sok|prea multe|πάρα πολλ|забагато|твърде много|quá nhiều|terlalu banyak|на годину|försök igen senare|prøv igen senere|prøv igjen senere|yritä myöhemmin"], Verdict.RateLimited,
            "550 5.7.1 Du har skickat för många meddelanden, försök igen senare")
        { Name = "Rate", Kind = "volume" },
        new(null, ["brevlåda är full|inkorg är full|postkassen er full|postilaatikko on täynnä|postafiók megtelt|căsuţa este plină|casuta este plina|переповнен|препълнен|hộp thư đầy|penuh"], Verdict.MailboxFull,
            "552 5.2.2 Mottagarens brevlåda är full")
        { Name = "Full" },
        new(null, ["bilaga|bilagan|vedlegg|vedhæftning|liite |liitteet|mellékle|ataşament|atasament|συνημμέν|вкладення|прикачен файл|tệp đính kèm|lampiran"], Verdict.ContentPolicy,
            "550 5.7.1 Bilagan är inte tillåten")
        { Name = "Attachment", Kind = "attachment" },
        new(null, ["avsändare|avsändaren|avsender|afsender|lähettäjä|feladó|expeditorul|αποστολέα|відправник|подател|người gửi|pengirim", "spärra|avvisa|avvis|blokker|afvis|estetty|elutasít|respins|απορρ|заблок|відхил|блокиран|отхвърл|chặn|ditolak|finns inte|findes ikke|finnes ikke"], Verdict.SenderRejected,
            "550 5.7.1 Avsändaren är spärrad av mottagaren")
        { Name = "Sender", Near = 4, Without = ["spf", "dmarc"] },
        new(null, ["konto|kontot|brevlåda|postkasse|tili|fiók|contul|λογαριασμ|обліковий запис|скриньк|акаунт|tài khoản|akun", "avstängt|stängt|sperret|lukket|suljettu|zárolva|letiltva|suspendat|dezactivat|απενεργ|заблоковано|вимкнен|закрит|деактивиран|khóa|dinonaktifkan"], Verdict.RecipientDisabled,
            "550 5.2.1 Kontot är avstängt")
        { Name = "Disabled", Near = 3 },
        new(null, ["mottagar|bruker|brukeren|modtager|vastaanottaj|felhasználó|címzett|utilizatorul|destinatarul|παραλήπτη|χρήστη|користувач|одержувач|потребител|người dùng|người nhận|pengguna|penerima", "finns inte|finnes ikke|findes ikke|ei löydy|ei ole|nem létezik|nincs|nu exista|nu există|δεν υπάρχ|не існує|не знайден|несъществ|не съществува|không tồn tại|tidak ditemukan|okänd|ukendt|ukjent|tuntematon|ismeretlen"], Verdict.NoRecipient,
            "550 5.1.1 Mottagaren finns inte")
        { Name = "Unknown", Near = 4 },
        new(null, ["logga in|logge inn|logge ind|kirjaudu|bejelentkez|autentific|увійти|автентифікац|đăng nhập|autentikasi"], Verdict.RelayDenied,
            "550 5.7.1 Du måste logga in för att skicka e-post")
        { Name = "Login" },
        new(null, ["anslutningen|tilkoblingen|forbindelsen|yhteys|kapcsolat|conexiunea|σύνδεση|з'єднання|връзката|kết nối|koneksi", "misslyckades|mislyktes|mislykkedes|epäonnistui|katkesi|megszakadt|sikertelen|eşuat|esuat|απέτυχε|розірвано|не вдалося|прекъсна|thất bại|gagal|bröts"], Verdict.Network,
            "Anslutningen till mottagarens server misslyckades")
        { Name = "Network", Near = 5 }
    ])
    { Source = "servers' own translations" };
}
