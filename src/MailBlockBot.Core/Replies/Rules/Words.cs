// The grammar of a refusal: who or what it speaks of, and what it says of it. General rows pair the two, so that a wording never seen is read by its parts.
namespace MailBlockBot.Core.Replies.Rules;

/// <summary>Subjects and predicates as synonyms, to be joined by <c>|</c>. They match from a word's start; a blank at the end asks for the word's end.</summary>
internal static class Words
{
    /// <summary>The addressed mailbox.</summary>
    public const string Recipient = "user |users |recipient|mailbox|mail box|account|address |addresses|addressee|alias|destination|person |"
        + "userid|employee|colleague|inbox|in-box|mbox|one of our users|email|e-mail|rcpt|customer|subscriber|local part|mailfolder|maildir|mail file|box |id ";

    /// <summary>A domain or host that mail goes to.</summary>
    public const string Host = "host |hosts |hostname|domain|mx |mx'|mail exchanger|mail server|dns entry|dns record|destination system|"
        + "a record|server name";

    /// <summary>The envelope sender or its domain.</summary>
    public const string Sender = "sender|correspondent|sending domain|mail from|from address|from: address|from domain|from: domain|from header|envelope from|return path|"
        + "return-path|return address|return email|return e-mail|from:domain|reverse path|reverse-path|originator|your address|your email address|your e-mail address|your domain|"
        + "from field|domain you write from|domain you send from|domain you mail from|address you write from|address you send from";

    /// <summary>The machine that delivers, and its address.</summary>
    public const string Client = Reply.IpV4 + "|ip |ips |your ip|ip address|client |clients |your site|your host|your server|your network|your mta|your provider|"
        + "your isp|sending host|sending server|sending mta|sending ip|connection|connecting|remote host|mail server|mail system|network |"
        + "range |netblock|server access|server ip|your mail server|your mailserver|your mail system|your mail host|host [|host is|host has|host was|access from";

    /// <summary>Is not there.</summary>
    public const string Missing = "unknown|not found|not be found|*n't find|cannot find|can not find|could not find|cannot be found|"
        + "can't be found|couldn't be found|no exist|unable to find|not exist|*n't exist|no such|nonexist|non-exist|non exist|inexist|invalid|"
        + "not valid|not a valid|*n't valid|*n't a valid|not known|not recogni|unrecogni|not listed|not in |*n't in my|*n't in our|not local|"
        + "not a local|nobody|no longer exist|no longer valid|no longer available|no longer on|no longer here|no longer with us|no longer works|no longer at|has moved|"
        + "been replaced|not have a|*n't have a|have no |has no |not registered|unregistered|illegal|misspelled|mistyped|not defined|undefined|"
        + "not our|not a known|undeliverable|not deliverable|lookup failed|lookup in domain directory failed|not currently available|bogus|"
        + "wrong|incorrect|not user of|not a user|*n't here|not here|bad |ambiguous|not unique|not a customer|not our customer|"
        + "could not be resolved|not resolvable|may not exist|not live here|gone |been deleted|was deleted|been removed|not resolve to any|left the company|no record of|not located|not be located|not work here|no longer work|"
        + "has left |left our|left us|no longer employed|been moved|not one of our|not been found|unknown to us|not know |*n't know |never existed|never heard of";

    /// <summary>Is there, and takes nothing.</summary>
    public const string Closed = "disabled|suspended|inactive|not active|not been activated|not activated|not yet activated|deactivated|locked|"
        + "closed|expired|terminated|frozen|hangup|stopped|retired|dormant|discontinued|abandoned|archived|on hold|no longer active|"
        + "no longer accept|no longer in use|not accepting mail|not accepting messages|not accepting email|not accept mail|*n't accept mail|"
        + "not receiving|not allowed to receive|not permitted to receive|refuses to accept|refuses to receive|refuses all mail|cannot be accessed|administratively prohibited|is blocked|was blocked|has been blocked|"
        + "currently blocked|no incoming mail|takes no mail|parked|is restricted|turned off|switched off|outgoing only|send-only|send only|not paid|unpaid|non-payment|did not log in|not logged in for|unavailable: ";

    /// <summary>Has no room left.</summary>
    public const string Full = "full |quota|overquota|out of storage|out of space|out of disk|no space|no room|not enough space|not enough room|no more room|"
        + "not enough storage|insufficient space|insufficient storage|run out|maximum storage|over its|over the limit|over the maximum|over the size|"
        + "over the allowed|size limit|storage limit|allowed size|maximum size|exceeded storage|exceeds storage|storage full|storage space|"
        + "storage allocation|allotted|exhausted|too large|size exceed|exceeded the local limit|exceeded its|maximum allowed size|"
        + "storage quota|cannot take any more|can take no more|cannot hold|can hold no more|as much as it may|filled up|at capacity|used up|over limit|must delete|has to delete|needs to delete|no free space|no free room|bursting|brimming|overfull|overflow";

    /// <summary>Is not let in.</summary>
    public const string Refused = "reject|refus|denied|denies|deny|no access|unwanted|blocked|blocking|blocks|not accept|*n't accept|not allow|*n't allow|not permit|"
        + "prohibited|forbidden|banned|declin|dropped|not welcome|not authorized|not authorised|unacceptable|disallowed|not wanted|barred|"
        + "bounced|deferred";

    /// <summary>Stands on a list of bad senders.</summary>
    public const string Listed = "blacklist|black list|black-list|blocklist|block list|block-list|blocked list|denylist|deny list|blackhole|"
        + "listed|listing|rbl |rbls |dnsbl|dnsbls |rhsbl|dul |pbl |sbl |xbl |css |reputation|poor sender score|bad sender score|senderscore|"
        + "senderbase|spam source|spam sources|bad actor|known spammer|spam trap";

    /// <summary>Where a machine stands that is refused for it.</summary>
    public const string Country = "hosting companies|hosting providers|cloud providers|cloud hosts|data centers|datacenters|country|your region|foreign|abroad|overseas|russia|china|ukraine|belarus|india|brazil|iran|korea|vietnam|nigeria|turkey|romania|"
        + "indonesia|pakistan|poland|bulgaria|hong kong|taiwan|thailand|mexico|argentina|colombia|egypt|south africa|africa|asia|eastern europe";

    /// <summary>What spam sells, for those who refuse it by name; and that nobody wants it.</summary>
    public const string Wares = "viagra|cialis|pills|pharmacy|casino|lottery|nigerian|inheritance|seo |porn|pump and dump|penny stock|stock tip|get rich|rich quick|weight loss|enlargement|loan offer|"
        + "sales pitch|sell us something|sell something|cold mail|cold call|419 |fake watches|sum of money|easy money|replica watches|replicas|not interested|no interest in|no thanks|no thank you|do not buy|don't buy|not buying|newsletter|outreach";
}
