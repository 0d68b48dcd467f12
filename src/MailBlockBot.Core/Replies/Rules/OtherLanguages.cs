// The same grammar in German, French, Spanish, Portuguese, Italian, Polish, Czech, Dutch, Turkish, Chinese and Japanese: recipient, room, list, spam, volume.
namespace MailBlockBot.Core.Replies.Rules;

internal static class OtherLanguages
{
    const string Recipient = "account|empfänger|empfaenger|benutzer|postfach|mailbox|mailadresse|e-mail-adresse|adresse|konto|destinataire|boite|boîte|"
        + "compte|utilisateur|usuario|usuário|destinatario|destinatário|buzón|buzon|cuenta|conta |caixa|casilla|dirección|direccion|endereço|"
        + "endereco|utente|casella|indirizzo|użytkownik|uzytkownik|odbiorca|skrzynka|konta|adres|schránka|schranka|uživatel|uzivatel|příjemce|"
        + "prijemce|gebruiker|ontvanger|postvak|kullanıcı|alıcı|hesap|korisni|primatelj";

    public static Table Table { get; } = new("OtherLanguages",
    [
        new(null, ["reverse-dns|rückwärtsauflösung|dns inverse|dns inverso|inverso|résolution inverse|enregistrement ptr|registro ptr|rekord ptr|rekordu ptr|"
            + "odwrotn|zpětn|záznam ptr|反向解析|反向dns|逆引き|역방향"], Verdict.RdnsHelo,
            "550 El servidor no tiene DNS inverso")
        { Name = "Reverse", Without = ["spf", "sender"] },
        new(null, ["verschlüssel|chiffr|cifrad|criptograf|crittograf|szyfrowan|šifrovan|шифрован|暗号化|加密连接|암호화", "erforderlich|nötig|requis|obligatoire|"
            + "requerid|necesari|obrigat|exigid|obbligator|richiest|wymagan|vyžad|требу|необходим|必须|必要|필요|verbindung|connexion|conexi|conex"],
            Verdict.Tls,
            "550 Verschlüsselte Verbindung erforderlich")
        { Name = "Tls", Without = ["archiv", "zip", "anh", "pièce", "adjunt", "anexo", "allegat", "архив", "вложен"] },
        new(null, ["absender|expéditeur|expediteur|émetteur|emetteur|remitente|remetente|mittente|nadawc|odesíl|afzender|gönderen", "gesperrt|persönliche|geweigerd|redded|existiert nicht|ohne mx|ungültig|bloqu|bloccat|zablokowan|zablokov|geblokkeerd|n'existe pas|introuvable|inconnu|"
            + "no existe|no permitid|não existe|não resolve|inexistant|inexistent|inesistent|non esiste|nie istnieje|neexistuje|bestaat niet"], Verdict.SenderRejected,
            "550 El remitente está bloqueado por el destinatario")
        { Name = "SenderSelf", Near = 4, Without = ["ip ", "ip-", "ip:", "server", "serveur", "servidor", "serwer", "spf", "dkim", "dmarc", "ptr", "spam", "rbl", "dnsbl", "relais", "host"] },
        new(null, ["czarnej liście|czarna lista|sperrliste|blockliste |blockierliste|blacklistu|liste de blocage|svartlist|svarteliste|liste de spam|liste de polluposteurs|lista de bloqueo|lista de bloqueio|"
            + "lista de spammers|lista de spam|lista di blocco|lista di spammer|liście rbl|liście blokad|liście spam|lista blokad|černé listině|"
            + "černá listina|zwarte lijst|kara liste|schlechten ruf|schlechter ruf|mauvaise réput|mala reput|má reput|cattiva reput|zła reput|"
            + "złej reput|špatná reput|špatnou reput|špatná pověst|špatnou pověst"], Verdict.Blocklist,
            "554 Su dirección IP figura en una lista de bloqueo")
        { Name = "OnList", Kind = "ip", Acts = Actor.Hoster, Without = ["absender steht", "expéditeur", "remitente", "remetente", "mittente"] },
        new(null, [Reply.IpV4 + "|ip |ip-adresse|ip-adres|ip:|plage d'adresses|adressbereich|rango de direcciones|faixa de endereços|intervallo di indirizzi|zakres adresów", "geblockt|geblokkeerd|gesperrt|blockiert|abgelehnt|gelistet|bloqu|bloccat|rifiut|zablokow|zablokov|odrzuc|odmít|"
            + "rechaz|recusad|refusé|refusad|rejeit|spamversand|wegen spam|z powodu spam|por envio de spam|engellen|banni|banead|banid|bannat|nehmen wir|nicht angenommen|nicht akzeptiert|n'acceptons|pas accept|non accett|no acept|não aceit|nie przyjmuj|nepřijím"], Verdict.Blocklist,
            "550 Twój adres IP jest zablokowany z powodu spamu")
        { Name = "IpBlocked", Near = 8, Kind = "ip", Acts = Actor.Hoster, Without = ["spf", "ptr", "dns", "relay", "frequency", "rate"] },
        new(null, ["ihr mailserver|ihr server|dieser server|dieser host|ce serveur|este servidor|questo server|ihr provider|ihr netz|ihr host|ihre ip|su servidor|seu servidor|el servidor|o servidor|votre serveur|le serveur|twój serwer|serwer nadawcy|váš server", "gesperrt|blockiert|ausgeschlossen|missbrauch|bloquead|bloqué|bloque |"
            + "bloccat|zablokowan|zablokov|blacklist|versendet spam|spam versend|émet du spam|envoie du spam|envía spam|envia spam|invia spam|wysyła spam|rozsyła spam|rozesílá spam"], Verdict.Blocklist,
            "550 Ihr Mailserver wurde wegen Spamversands gesperrt")
        { Name = "ServerBlocked", Kind = "ip", Acts = Actor.Hoster },
        new(null, [Recipient, "voll|überschritten|ueberschritten|speicherplatz|überfüllt|pleine|plein |saturee|saturée|quota dépass|"
            + "quota depass|lleno|llena|cheia|cheio|excedida|excedido|piena|pieno|esaurita|superata|pełna|pelna|przepełnion|przepelnion|plná|"
            + "plna |překročena|vol |dolu|doldu|cota|cuota|randvoll|insuficiente|insufficiente|niewystarczając|nedostatek|kein platz|kein speicher|plus de place|plus d'espace|sin espacio|no hay espacio|sem espaço|não há espaço|"
            + "spazio esaurito|non c'è spazio|brak miejsca|nie ma miejsca|není místo|došlo místo|geen ruimte|saturé|limite di spazio"], Verdict.MailboxFull,
            "552 Postfach ist voll")
        { Name = "Full", Near = 6, Without = ["unbekannt", "pro stunde", "par heure", "por hora", "all'ora", "na godzinę", "pro tag", "par jour", "por día", "por dia", "al giorno"] },
        new(null, [Recipient + "|domain|domäne|domaine|dominio|domínio", "gesperrt|deaktiviert|inaktiv|geschlossen|stillgelegt|nimmt keine|nimmt zurzeit keine|nimmt derzeit keine|empfängt keine|n'accepte plus|ne reçoit plus|ya no recibe|não recebe mais|non riceve|nie przyjmuje|suspendu|désactiv|desactiv|"
            + "inactif|cloture|clôtur|archiv|bloque |bloqué|ferme|deshabilitad|suspendid|inactiv|bloquead|desativad|inativ|suspens|cancelad|"
            + "disattivat|disabilitat|sospes|bloccat|zablokowan|nieaktywn|wyłączon|zawieszon|zablokován|geblokkeerd|kapalı|askıya"],
            Verdict.RecipientDisabled,
            "550 Postfach gesperrt")
        { Name = "Disabled", Near = 6, Without = ["ip ", "expéditeur", "absender", "remitente", "mittente", "spam"] },
        new(null, ["liste|lista|verteiler|gruppe|grupo|groupe|gruppo|список|рассылк|групп", "réservé|reserve |reserv|nur |solo |somente|apenas|seuls|uniquement|soltanto|tylko|pouze|только", "membre|mitglied|miembros|membros|iscritti|członk|členy|členů|členov|abonn|suscriptor|subskryb|leden|участник|подписчик|членам|членов"], Verdict.SenderRejected,
            "550 Diese Liste nimmt nur Beiträge von Mitgliedern an")
        { Name = "MembersOnly" },
        new(null, [Recipient + "|domaine|dominio|domínio", "mevcut değil|ne postoji|nije pronađen|neeksistuoja|keine solche|kein solcher|kein solches|unbekannt|existiert nicht|nicht gefunden|nicht vorhanden|ungültig|ungueltig|inconnu|"
            + "invalide|n'existe pas|introuvable|inexist|desconocid|no existe|no encontrad|no válid|no valid|desconhecid|inesist|não existe|"
            + "nao existe|não encontrad|nao encontrad|inválid|invalido|invalida|sconosciut|non esiste|non trovat|non valid|nie istnieje|nieznan|"
            + "nie ma takiego|nie znalezion|brak |neexistuje|nenalezen|neznám|neznam|bestaat niet|onbekend|niet gevonden|bulunamadı|yok|"
            + "geçersiz|existiert bei uns|existiert hier|existiert auf|gibt es hier nicht|gibt es nicht|nicht bekannt|kennen wir nicht|keine mailbox|aucun|pas connu|pas d'utilisateur|pas été trouvé|"
            + "ningún|no hay|no se encuentra|não há|nenhum|não foi encontrad|nessun|non c'è|non risulta|no es válid|no es correct|não localizad|não é válid|errato|errata|incorrect|falsch|nicht korrekt|erroné|nieprawidłow|błędn|chybn|nesprávn|nie znamy|nie ma |nie znaleziono|není|"
            + "žádn|nenašl|geen "], Verdict.NoRecipient,
            "550 Empfänger unbekannt")
        { Name = "Unknown", Near = 6, Without = ["absender", "expéditeur", "expediteur", "emetteur", "émetteur", "remitente", "remetente",
            "mittente", "nadawca", "sender", "passwor", "kennwort", "contraseñ", "senha", "mot de passe", "hasł", "hesl", "spf", "ptr ", "revdns", "reverse", "helo"] },
        new(null, ["kein postfach|kein benutzer|kein empfänger|no existe|existiert nicht|inexistente|inesistente|nie istnieje|neexistuje|nie ma takiego"], Verdict.NoRecipient,
            "550 Inexistente")
        { Name = "UnknownShort", Without = ["absender", "expéditeur", "remitente", "remetente", "mittente", "nadawc", "odesíl"] },
        new(null, ["ip gesperrt|blacklist gef|auf der blacklist|auf einer blacklist|schwarze liste|schwarzen liste|liste noire|lista negra|"
            + "lista nera|czarnej liście|czarna lista|ip bloqu|adresse ip bloq|ip blocc|réputation|reputación|reputação|reputazione|reputacja|"
            + "ip-adresse", "ip|blacklist|liste|lista|reput|bloqu|gesperrt|réput"], Verdict.Blocklist,
            "554 Adresse sur liste noire, réputation trop basse")
        { Name = "Listed", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["spam|indésirable|indesirable|als unerwünscht|indeseado|indesejad|nevyžádan|niechcian|courrier indésirable|pourriel|correo no deseado|correo basura|posta indesiderata|messaggio indesiderato|lixo eletrônico|wiadomość-śmieć|"
            + "istenmeyen", "als|verdacht|erkannt|abgelehnt|nachricht|comme|message a|considéré|mensaje|detectado|mensagem|rejeitad|messaggio|"
            + "rifiutat|considerato|wiadomość|odrzucon|uznana|zpráva|odmítn|correo|posta|indésirable|indesiderata|basura"], Verdict.Spam,
            "554 Ihre Nachricht wurde als Spam erkannt")
        { Name = "Spam", Without = ["to protect", "ip "] },
        new(null, ["pourriel|polluriel|courrier indésirable|correo basura|correo no deseado|lixo eletrônico|nevyžádaná pošta|niechciana poczta|posta indesiderata|"
            + "reclame|ongewenste mail|werbe|werbung|publicidad|publicitario|publicité|propaganda|pubblicit|reklam|skräppost|søppelpost|roskaposti|hameçonnage|antyspam|antispamem"], Verdict.Spam,
            "554 La teneur de ce courriel ressemble à du pourriel")
        { Name = "SpamWord", Without = ["ip ", "ip-adresse", "serveur", "servidor", "server"] },
        new(null, ["szara lista|szarej liście|szarą listę|liste grise|lista gris|lista grigia|lista cinza|graue liste|grauen liste|šedá listina|šedé listině|grijze lijst|nombre maximal|nombre maximum|número máximo|maximale anzahl|zu viele|zu oft|trop de|trop d'|demasiados|demasiadas|muitas|muitos|troppi|troppe|zbyt wiele|zbyt wielu|za dużo|"
            + "příliš mnoho|te veel|çok fazla|später erneut|réessayer plus tard|limite de envio|limite d'envoi|limite por hora|stundenlimit|tageslimit|sendelimit|limit erreicht|límite diario|limite diário|limite journalière|limite quotidienne|limite giornaliero|"
            + "superato il numero|numero di messaggi|número de mensajes|número de mensagens|nombre de messages|liczba wiadomości|počet zpráv|dzienny limit|limit dzienny|denní limit|limite horaire|limite orario|por hora|par heure|pro stunde|all'ora|na godzinę|za hodinu|"
            + "zu schnell|patientez|ralentissez|przekroczono limit|limit połączeń|limit wysył|překročen limit|překročil limit|límite de envío|intente más tarde|"
            + "tente novamente"], Verdict.RateLimited,
            "421 Zu viele Verbindungen, bitte später erneut versuchen")
        { Name = "Rate", Without = ["indisponible", "service refus", "anhäng", "größe", "tamaño", "taille", "dimension"] },
        new(null, ["příliš velk|çok büyük|te groot|för stort|túl nagy|prea mare|zu groß|zu gross|trop volumineux|trop gros|taille maximale|demasiado grande|tamaño máximo|muito grande|tamanho máximo|"
            + "troppo grande|dimensione massima|zbyt duża|za duża|příliš velká|te groot|taille du message|nachrichtengröße|tamaño del mensaje|tamanho da mensagem|dimensione del messaggio|rozmiar wiadomości|velikost zprávy|maximale größe|zulässige größe|dépasse la taille|taille autorisée|tamaño permitido|supera el tamaño|excede el tamaño|"
            + "excede o tamanho|tamanho permitido|supera la dimensione|dimensione consentita|przekracza|dozwolony rozmiar|překračuje|povolenou velikost"], Verdict.ContentPolicy,
            "552 Nachricht ist zu groß")
        { Name = "Size", Kind = "size" },
        new(null, ["bijlage|dateiendung|dateityp|extension de fichier|type de fichier|tipo de archivo|tipo de arquivo|tipo di file|typ pliku|typ souboru|dateianhang|dateianhäng|anhang|anhänge|pièce jointe|piece jointe|archivo adjunto|archivos adjuntos|anexo|allegato|allegati|załącznik|příloh"], Verdict.ContentPolicy,
            "550 La pièce jointe est interdite")
        { Name = "Attachment", Kind = "attachment" },
        new(null, ["richtlinie|unternehmensregel|firmenregel|sicherheitsregel|politique de|règle de|règles de|reglas de|política|políticas|regole|politica|politiche|zasady|zasad |polityk|pravidl|beleid", "verst|verletz|conforme|viol|infring|infraction|contrari|"
            + "narusz|poruš|interdit|abgelehnt|refus|rifiut|rechaz|rejeit|recus|odrzuc|ammess|nicht erlaubt|sicherheit|sécurité|segur|sicurezza|bezpiecz|empresa|azienda|entreprise|firm"], Verdict.ContentPolicy,
            "550 El mensaje infringe las políticas de la empresa")
        { Name = "Policy", Near = 6, Kind = "policy", Without = ["spam", "spf", "dkim", "dmarc", "ip ", "relay", "limit", "dominio", "domínio", "domaine", "domain"] },
        new(null, ["absender|expéditeur|expediteur|émetteur|emetteur|remitente|remetente|mittente|nadawca|odesílatel|afzender", "gesperrt|"
            + "abgelehnt|unbekannt|existiert|ungültig|refus|rejet|invalide|inconnu|rechazad|bloquead|no existe|inválid|rejeitad|rifiutat|"
            + "no permitid|não permitid|non consentit|non ammess|nicht erlaubt|nicht zugelassen|interdit|verboten|prohibid|proibid|vietat|niedozwolon|nepovolen|nicht autorisiert|nicht berechtigt|pas autorisé|no está autorizad|não está autorizad|non è autorizzat|nie jest uprawnion|není oprávněn|"
            + "sconosciut|non esiste|non valido|odrzucon|zablokowan|odmítnut|geweigerd"], Verdict.SenderRejected,
            "550 Absender abgelehnt")
        { Name = "Sender", Without = ["spf"] },
        new(null, ["authentifizieren sie|zugangsdaten|passwort|mot de passe|contraseña|senha |authentifizierung erforderlich|authentification requise|authentification obligatoire|autenticación|autenticação|"
            + "autenticazione|autenticarse|autenticar-se|autenticarsi|authentifier|bitte anmelden|zalogować|přihlásit|uwierzytelni|relaying nicht|weiterleitung nicht|weiterleitung verweigert|relais interdit|reenvío|reencaminhamento|inoltro non|relais refus|relayage|retransmisión|nicht angemeldet"], Verdict.RelayDenied,
            "530 Authentifizierung erforderlich")
        { Name = "Relay" },
        new(null, ["sunucu hatası|점검 중|tijdelijke storing|storing|tillfälligt fel|gestört|störung|überlastet|wartung|dienst nicht|dienst ist nicht|*dienst nicht|*scanner nicht|*datenbank|base de données|base de datos|banco de dados|surchargé|sobrecargad|sovraccaric|przeciążon|přetížen|mantenimiento|manutenção|manutenzione|temporärer fehler|erreur temporaire|error temporal |erro temporário|errore temporaneo|interner fehler|interner server|erreur interne|error interno|erro interno|errore interno|wewnętrzny błąd|błąd serwera|"
            + "vnitřní chyba|chyba serveru|内部错误|系统错误|内部エラー"], Verdict.RemoteError,
            "451 Error interno del servidor")
        { Name = "Fault" },
        new(null, ["tagen nicht|tage lang nicht|nach mehreren versuchen|après plusieurs tentatives|après plusieurs jours|tras varios intentos|após várias tentativas|dopo vari tentativi|po wielu próbach|vypršel|verbinding verbroken|zaman aşım|시간이 초과|시간 초과|antwortet nicht|ne répond pas|no responde|não responde|non risponde|nie odpowiada|neodpovídá|unterbrochen|verbindung getrennt|connexion interrompue|conexión interrumpida|keine verbindung|nicht erreichbar|impossible de joindre|impossible de se connecter|no se pudo conectar|não foi possível conectar|"
            + "impossibile connettersi|impossibile contattare|nie można połączyć|nelze se připojit|无法连接|接続できません|연결할 수 없|zeitüberschreitung|verbindung verweigert|verbindung abgebrochen|délai d'attente|connexion refusée|tiempo de espera|conexión rechazada|"
            + "tempo limite|conexão recusada|tempo scaduto|connessione rifiutata|przekroczono czas|połączenie odrzucone|délai de connexion|délai dépassé|délai d'expiration|délai de réponse|connexion impossible|连接超时|接続タイムアウト"], Verdict.Network,
            "Zeitüberschreitung beim Verbindungsaufbau")
        { Name = "Network" },
        new(null, ["메일 용량|용량이 너무 큽|邮件过大|邮件太大|附件过大|邮件大小超|サイズが大き|サイズを超|메일 크기"], Verdict.ContentPolicy,
            "552 邮件过大")
        { Name = "SizeAsia", Kind = "size" },
        new(null, ["存在しません|不存在|用户不|用戶不|收件人不|無此|无此|查无此人|查無此|宛先不明|見つかりません|使われておりません|地址错误|无效的收件人|没有这个|没有此|没有该|找不到|いません|存在しない|존재하지 않|없는 사용자|없는 메일|찾을 수 없|"
            + "수신자가 없|사용자가 없|알 수 없는 사용자|无效地址|收件地址|收件人地址|宛先のアドレス|宛先アドレス"], Verdict.NoRecipient,
            "550 用户不存在")
        { Name = "UnknownAsia", Without = ["发件人", "寄件", "送信者", "送信元", "발신", "보낸"] },
        new(null, ["광고성|광고 메일|스팸|垃圾信|垃圾内容|钓鱼|垃圾邮件|垃圾郵件|スパム|迷惑メール|广告|廣告|推广|営業メール|反垃圾"], Verdict.Spam,
            "550 垃圾邮件")
        { Name = "SpamAsia", Without = ["ip"] },
        new(null, ["용량이 초과|용량을 초과|용량 초과|편지함이 가득|邮箱已满|郵箱已滿|信箱已滿|容量|空间不足|空間不足|邮箱空间|配额|已满|已滿|いっぱい|一杯です|가득"], Verdict.MailboxFull,
            "552 邮箱已满")
        { Name = "FullAsia", Without = ["频率"] },
        new(null, ["ブロックリスト|차단 목록|차단되|블랙리스트|차단된 ip|拦截名单|被封禁|黑名单|黑名單|ブラックリスト|来自该ip|来自此ip|该ip|此ip|からの接続は拒否|からの接続を拒否|接続が拒否|接続を拒否|信誉|ip已被|封锁|ip封|ip被|ip地址被|評価が低|信頼度が低|评分过低|列入名单"], Verdict.Blocklist,
            "554 IP在黑名单中")
        { Name = "ListedAsia", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["灰名单|グレーリスト|接続数|多すぎ|同时连接|频率|过于频繁|频繁|次数过多|数量超过|連接過多|连接过多|送信制限|超过限制|超出限制|送信数|送信回数|制限を超え|발송 제한|전송 한도|한도를 초과|너무 많|太多|过多|太快|速度过快"], Verdict.RateLimited,
            "550 发信频率超过限制")
        { Name = "RateAsia", Kind = "volume" },
        new(null, ["病毒|ウイルス|바이러스"], Verdict.ContentPolicy,
            "554 邮件含有病毒")
        { Name = "VirusAsia", Kind = "virus" },
        new(null, ["附件|添付ファイル|첨부"], Verdict.ContentPolicy,
            "554 不允许的附件类型")
        { Name = "AttachmentAsia", Kind = "attachment" },
        new(null, ["发件人|寄件人|送信者|発信者|발신자|보낸 사람"], Verdict.SenderRejected,
            "550 发件人被拒绝")
        { Name = "SenderAsia", Without = ["ip"] },
        new(null, ["身份验证|认证失败|密码错误|认证|認証|パスワード|인증|비밀번호"], Verdict.RelayDenied,
            "535 身份验证失败")
        { Name = "RelayAsia" },
        new(null, ["系统忙|服务器忙|系统繁忙|稍后再试|稍后重试|サーバーエラー|一時的|しばらくして|일시적|서버 오류|잠시 후"], Verdict.RemoteError,
            "451 系统繁忙,请稍后再试")
        { Name = "FaultAsia" },
        new(null, ["사용이 중지|중지된|禁用|冻结|停用|已过期|锁定|停止されています|정지|휴면|비활성|無効になって|利用停止"], Verdict.RecipientDisabled,
            "550 账号已被禁用")
        { Name = "DisabledAsia" }
    ])
    { Source = "servers' own translations" };
}
