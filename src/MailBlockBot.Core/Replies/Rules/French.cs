// Orange, LaPoste, Free, SFR, Gandi: numbered codes (OFR_, LPN, RULE), and French texts.
namespace MailBlockBot.Core.Replies.Rules;

internal static class French
{
    const string Orange = "https://postmaster.orange.fr/";
    const string LaPoste = "https://postmaster.laposte.net/";
    const string Free = "http://postmaster.free.fr/";
    const string Sfr = "https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/";

    const string Gandi = "https://postmaster.gandi.net/";

    public static Table Table { get; } = new("French",
    [
        new(null, ["reject for policy reason", "rule1_"], Verdict.ContentPolicy,
            "554 5.7.1 Reject for policy reason RULE1_1. See http://postmaster.gandi.net")
        { Name = "GandiVirus", Kind = "virus", Source = Gandi },
        new(null, ["reject for policy reason", "rule2_|rule3_"], Verdict.Spam,
            "554 5.7.1 Reject for policy reason RULE3_2. See http://postmaster.gandi.net")
        { Name = "GandiSpam", Source = Gandi },
        new(null, ["service refuse.", "lpn|ofr|mwinf"], Verdict.Other,
            "550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN001_108")
        { Name = "LpnRefused", Without = ["trop"], Source = LaPoste },
        new(null, ["destinataire archiv|compte ferm|boîte ferm|destinataire ferm"], Verdict.RecipientDisabled,
            "550 5.5.0 Boite du destinataire archivee.")
        { Name = "Archived", Source = LaPoste },
        new(null, ["emetteur invalide|expediteur invalide|invalid sender", "spf|dkim"], Verdict.SpfDkim,
            "421 smtp.orange.fr [192.0.2.1] Emetteur invalide, Veuillez verifier la configuration SPF/DNS de votre nom de domaine. Invalid Sender. SPF check failed")
        { Name = "OfrSpf", Source = Orange },
        new(null, ["emetteur invalide|expediteur invalide|émetteur invalide"], Verdict.SenderRejected,
            "550 5.1.0 Emetteur invalide. Invalid Sender. OFR_108 [108]")
        { Name = "OfrSender", Source = Orange },
        new(null, ["authentification requise"], Verdict.RelayDenied,
            "550 5.7.1 Authentification requise. Authentication Required. OFR_402 [402]")
        { Name = "OfrLogin", Source = Orange },
        new(null, ["ofr_104|ofr004_104|ofr005_104|too many connections, slow down|ofr_109"], Verdict.RateLimited,
            "421 mwinf5c04 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104")
        { Name = "OfrRate", Kind = "volume", Source = Orange },
        new(null, ["ofr_506|ofr006_506|ofr004_506|ofr005_506"], Verdict.Spam,
            "550 5.2.0 Mail rejete. Mail rejected. ofr_506 [506]")
        { Name = "OfrContent", Source = Orange, Without = ["adresse ip"] },
        new(null, ["adresse ip source bloquee|client host blocked for spamming|ofr_505|ofr_502|ofr_501|ofr_514|ofr_103|ofr_102"], Verdict.Blocklist,
            "550 mwinf5c04 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=192.0.2.1 [102]")
        { Name = "OfrBlock", Kind = "ip", Acts = Actor.Hoster, Appeal = Orange, Source = Orange },
        new(null, ["ofr_416|ofr_415|adresse d au moins un destinataire|adresse d'au moins un destinataire"], Verdict.NoRecipient,
            "550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416")
        { Name = "OfrUser", Source = Orange },
        new(null, ["ofr_417|boite du destinataire pleine|boîte pleine|boite pleine"], Verdict.MailboxFull,
            "552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417")
        { Name = "OfrFull", Source = Orange },
        new(null, ["lpn000_6|lpn", "client host rejected|lpn007_505|lpn006_505"], Verdict.Blocklist,
            "554 5.7.1 <smtp.example[192.0.2.1]>: Client host rejected: LPN000_630")
        { Name = "LpnBlock", Kind = "ip", Acts = Actor.Hoster, Appeal = LaPoste, Source = LaPoste },
        new(null, ["laposte.net ont ete bloques|ont été bloqués|ont ete bloques"], Verdict.Blocklist,
            "550 5.5.0 Les emails envoyes vers la messagerie Laposte.net ont ete bloques par nos services.")
        { Name = "LpnMails", Kind = "ip", Acts = Actor.Hoster, Source = LaPoste },
        new(null, ["recipient account is blocked|compte du destinataire est bloque|lpn007_426|compte désactivé|compte desactive"], Verdict.RecipientDisabled,
            "550 5.5.0 Le compte du destinataire est bloque. The recipient account is blocked. LPN007_426")
        { Name = "LpnAccount", Source = LaPoste },
        new(null, ["*postmaster.free.fr", "spams from your ip|spam from your ip"], Verdict.Blocklist,
            "421 Too many spams from your IP (192.0.2.1), please visit http://postmaster.free.fr/")
        { Name = "FreeIp", Kind = "ip", Acts = Actor.Hoster, Appeal = Free, Source = Free },
        new(null, ["*postmaster.free.fr", "errors from your ip|connections"], Verdict.RateLimited,
            "451 too many errors from your ip (192.0.2.1), please visit http://postmaster.free.fr/")
        { Name = "FreeErrors", Kind = "volume", Acts = Actor.Hoster, Source = Free },
        // SFR: the first figure is its own, the last two name the reason; each block lasts two hours.
        new(null, ["sfr_in_101|sfr_in_201|sfr_in_301|sfr_in_401|sfr_in_501"], Verdict.Blocklist,
            "450 4.7.1 SFR_IN_101 Service refused due to bad behavior - Too many spam messages")
        { Name = "SfrSpam", Kind = "ip", Acts = Actor.Hoster, Source = Sfr },
        new(null, ["sfr_in_102|sfr_in_202|sfr_in_302|sfr_in_402|sfr_in_502"], Verdict.ContentPolicy,
            "450 4.7.1 SFR_IN_102 Service refused due to bad behavior - Too many viruses")
        { Name = "SfrVirus", Kind = "virus", Acts = Actor.Hoster, Source = Sfr },
        new(null, ["sfr_in_"], Verdict.RateLimited,
            "450 4.7.1 SFR_IN_104 Service refused due to bad behavior - Too many unknown users")
        { Name = "SfrVolume", Kind = "volume", Acts = Actor.Hoster, Source = Sfr },
        new(null, ["spam detecte|spam détecté|détecté comme spam|detecte comme spam|message de type spam"], Verdict.Spam,
            "550 spam detecte par nos filtres")
        { Name = "FreeSpam", Source = Free, Without = ["blacklist", "listed"] },
        new(null, ["destinataire inconnu|utilisateur inconnu|adresse inconnue|adresse inexistante|n'existe pas|boite inexistante|"
            + "destinataire invalide|adresse invalide"], Verdict.NoRecipient,
            "550 Utilisateur inconnu")
        { Name = "Unknown", Source = "servers' own translations" },
        new("5xx", ["service refuse", "veuillez"], Verdict.Other,
            "550 5.5.0 Service refuse. Veuillez essayer plus tard.")
        { Name = "ServiceRefused", Without = ["bad behavior"], Source = LaPoste },
        new(null, ["trop de messages|trop de connexions|trop de destinataires|veuillez essayer plus tard"], Verdict.RateLimited,
            "421 Trop de messages. Veuillez essayer plus tard.")
        { Name = "Rate", Kind = "volume", Without = ["service refuse"], Source = "servers' own translations" }
    ]);
}
