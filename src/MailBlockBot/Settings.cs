// Every setting with its default, read once at start; appsettings.json shows the same.
using System.Globalization;
using System.Net;
using MailBlockBot.Core.Wording;
using MailBlockBot.Operations;
using MailBlockBot.Storage.LiteDb;
using MailBlockBot.TelegramChat;
using MailBlockBot.WebChat;
using Microsoft.Extensions.Configuration;
using Npgsql;
using Telegram.Bot;

namespace MailBlockBot;

/// <param name="Token">As @BotFather gave it: a secret, in no log and no message.</param>
/// <param name="BaseUrl">Scheme, host and port of a Bot API server.</param>
/// <param name="LocalFilesRoot">The folder of a <c>--local</c> Bot API server's files; null when files come over HTTP.</param>
/// <param name="Webhook">Where Telegram brings updates to; null when they are asked for.</param>
internal sealed record TelegramSettings(string Token, string BaseUrl, string? LocalFilesRoot, WebhookSettings? Webhook);

internal enum StoreKind
{
    LiteDb,
    Postgres,
}

/// <param name="Kind">Which of the two it is.</param>
/// <param name="Path">The LiteDB file.</param>
/// <param name="Connection">How PostgreSQL is reached: a secret, in no log and no message; there when that is the store.</param>
/// <param name="ReserveMegabytes">What is left free on the file's disk, in MiB: with less, nothing is written until there is room again.</param>
internal sealed record StorageSettings(StoreKind Kind, string Path, string? Connection, int ReserveMegabytes);

/// <param name="Words">What stands in answers.</param>
/// <param name="TimeZone">The clock of the hoster's logs: it tells which year a log without one is of.</param>
internal sealed record HosterSettings(HosterWords Words, TimeZoneInfo TimeZone);

/// <param name="Join">How long it must be quiet before what came is taken to be complete.</param>
/// <param name="CaseDays">For how many days a case is kept.</param>
/// <param name="FileMegabytes">The largest file that is fetched.</param>
/// <param name="UnpackedMegabytes">How much of one file is read, unpacked.</param>
/// <param name="ReadSeconds">How long one reading may take.</param>
/// <param name="MessagesPerSecond">To all chats together.</param>
/// <param name="ChatMessagesPerSecond">To one chat.</param>
/// <param name="GroupMessagesPerMinute">To one group.</param>
/// <param name="UserBurst">How many updates one person may send at once; Telegram's clients forward up to 100 messages together.</param>
/// <param name="UserPerMinute">How many more each minute.</param>
/// <param name="GroupBurst">How many messages of a group that are not meant for the bot are looked at, at once.</param>
/// <param name="GroupPerMinute">How many more each minute.</param>
internal sealed record LimitSettings(
    TimeSpan Join, int CaseDays, int FileMegabytes, int UnpackedMegabytes, int ReadSeconds,
    double MessagesPerSecond, double ChatMessagesPerSecond, double GroupMessagesPerMinute,
    int UserBurst, double UserPerMinute, int GroupBurst, double GroupPerMinute);

/// <param name="Chat">Telegram's number of the duty chat; null where there is none.</param>
/// <param name="Users">Telegram's numbers of the engineers.</param>
/// <param name="HideNames">Customers are not told which engineer it was.</param>
/// <param name="Remind">How long a card may lie without an owner before the desk is reminded; zero for never.</param>
internal sealed record DutyOptions(long? Chat, IReadOnlySet<long> Users, bool HideNames, TimeSpan Remind);

/// <param name="Enabled">The page is served; what chats of it are told is kept all the same.</param>
/// <param name="Urls">Where it listens: http, TLS is a proxy's matter.</param>
/// <param name="PublicUrl">How the world reaches it; null when it is reached as it listens.</param>
/// <param name="EmbedOrigins">Origins whose pages may show it in a frame.</param>
/// <param name="Proxies">Whose X-Forwarded headers are believed.</param>
/// <param name="PostsPerMinute">How much one client may say and press.</param>
/// <param name="MegabytesPerHour">How much one client may upload; all together ten times that.</param>
/// <param name="CaseLink">How long a link to a case's page works.</param>
internal sealed record WebSettings(
    bool Enabled, IReadOnlyList<string> Urls, Uri? PublicUrl, IReadOnlyList<string> EmbedOrigins, IReadOnlyList<IPNetwork> Proxies, int PostsPerMinute,
    int MegabytesPerHour, TimeSpan CaseLink)
{
    /// <summary>Where links to cases lead; null where the page cannot be reached from outside, or not over TLS.</summary>
    public Uri? CasePages => Enabled && PublicUrl is { Scheme: "https" } url ? url : null;
}

/// <param name="Telegram">Null where there is no token: then Telegram is off.</param>
/// <param name="Web">The chat in a browser.</param>
/// <param name="Duty">The duty desk.</param>
/// <param name="Storage">Where everything is kept.</param>
/// <param name="Hoster">Whose customers they are.</param>
/// <param name="Limits">How much of everything.</param>
/// <param name="Operations">Health and figures.</param>
internal sealed record Settings(
    TelegramSettings? Telegram, WebSettings Web, DutyOptions Duty, StorageSettings Storage, HosterSettings Hoster, LimitSettings Limits, OperationsSettings Operations)
{
    const string PublicServer = "https://api.telegram.org";
    // The most that the Bot API hands out, unless it is one's own server.
    const int BotApiMegabytes = 20;

    /// <exception cref="SettingsException">One of them is wrong.</exception>
    public static Settings Read(IConfiguration configuration)
    {
        var reader = new SettingReader(configuration);
        var web = WebSettingReader.Read(reader);
        var telegram = ReadTelegram(reader, web.Enabled);
        var settings = new Settings(
            telegram, web, ReadDuty(reader), ReadStorage(reader), ReadHoster(reader), ReadLimits(reader, telegram?.LocalFilesRoot is not null), ReadOperations(reader, web));
        if (telegram is null && settings.Duty.Chat is not null) reader.Wrong("Duty:Chat is set, but Telegram:Token is not: the duty chat is in Telegram");
        reader.End();
        return settings;
    }

    /// <summary>Where a token comes from.</summary>
    public const string NoToken = "Telegram:Token is not set: @BotFather in Telegram gives one (send it /newbot), then set the environment variable Telegram__Token";

    static TelegramSettings? ReadTelegram(SettingReader reader, bool web)
    {
        const string Url = "Telegram:BaseUrl", Root = "Telegram:LocalFilesRoot";
        var token = reader.Text("Telegram:Token") ?? "";
        if (token.Length == 0 && !web) reader.Wrong($"{NoToken}; or let the chat in a browser run alone (Web:Enabled)");
        else if (token.Length > 0 && !IsToken(token)) reader.Wrong("Telegram:Token is no token: @BotFather's look like 123456789:AAF0...");
        var url = reader.Text(Url) ?? PublicServer;
        if (!(Uri.TryCreate(url, UriKind.Absolute, out var server) && server.Scheme is "https" or "http" && server.PathAndQuery == "/"))
            reader.Wrong(Url, url, "a server's address without a path, such as http://localhost:8081");
        var root = reader.Text(Root);
        if (root is not null && !(Path.IsPathFullyQualified(root) && Directory.Exists(root))) reader.Wrong(Root, root, "the full path of a folder that exists");
        var webhook = WebhookSettingReader.Read(reader, ownServer: url != PublicServer);
        return token.Length == 0 ? null : new TelegramSettings(token, url, root, webhook);
    }

    static DutyOptions ReadDuty(SettingReader reader)
    {
        const string Chat = "Duty:Chat";
        long? chat = null;
        if (reader.Text(Chat) is { } text)
        {
            // Groups have numbers below zero; @username names only public ones and changes.
            if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number < 0) chat = number;
            else reader.Wrong(Chat, text, "the number of a group, such as -1001234567890: the log names it when the bot is added to one");
        }
        var users = reader.Numbers("Duty:Users", "Telegram's numbers of the engineers, with commas between");
        if (users.Count > 0 && chat is null) reader.Wrong("Duty:Users is set, but Duty:Chat is not: engineers need a duty chat");
        return new DutyOptions(chat, users, reader.Flag("Duty:HideNames", false), TimeSpan.FromMinutes(reader.Whole("Duty:RemindMinutes", 30, 0, 10_080)));
    }

    static OperationsSettings ReadOperations(SettingReader reader, WebSettings web)
    {
        const string Url = "Operations:Url", Otlp = "Operations:OtlpEndpoint";
        var url = reader.Text(Url);
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var listens) && listens is { Scheme: "http", PathAndQuery: "/" }))
            reader.Wrong(Url, url, "an address to listen on without a path, such as http://127.0.0.1:9090");
        else if (url is not null && web.Enabled && new Uri(url).Port is > 0 and var port && web.Urls.Any(page => Uri.TryCreate(page, UriKind.Absolute, out var known) && known.Port == port))
            reader.Wrong(Url, url, "another port than Web:Url: customers reach that one");
        Uri? endpoint = null;
        if (reader.Text(Otlp) is { } text && !(Uri.TryCreate(text, UriKind.Absolute, out endpoint) && endpoint.Scheme is "http" or "https"))
            reader.Wrong(Otlp, text, "the address of a collector (OTLP over gRPC), such as http://localhost:4317");
        return new OperationsSettings(url, endpoint);
    }

    public static StorageSettings ReadStorage(SettingReader reader)
    {
        const string Kind = "Storage:Kind", Connection = "Storage:Connection";
        var kind = reader.Text(Kind) ?? "LiteDb";
        var postgres = kind.Equals("Postgres", StringComparison.OrdinalIgnoreCase);
        if (!postgres && !kind.Equals("LiteDb", StringComparison.OrdinalIgnoreCase)) reader.Wrong(Kind, kind, "LiteDb or Postgres");
        var connection = reader.Text(Connection);
        // Never with its value, which holds a password.
        if (postgres && connection is null) reader.Wrong($"{Connection} is not set: Postgres needs one, such as Host=localhost;Database=mailblockbot;Username=mailblockbot;Password=...");
        else if (connection is not null && !IsConnection(connection)) reader.Wrong($"{Connection} is no connection string of PostgreSQL, such as Host=localhost;Database=mailblockbot;Username=mailblockbot;Password=...");
        return new StorageSettings(postgres ? StoreKind.Postgres : StoreKind.LiteDb, reader.Text("Storage:Path") ?? "data/mailblockbot.db", connection,
            reader.Whole("Storage:ReserveMegabytes", DiskReserve.Megabytes, DiskReserve.Megabytes, int.MaxValue));
    }

    static bool IsConnection(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text).Host is { Length: > 0 };
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            return false;
        }
    }

    static HosterSettings ReadHoster(SettingReader reader)
    {
        const string Zone = "Hoster:TimeZone";
        var name = reader.Text(Zone) ?? "Europe/Moscow";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)) reader.Wrong(Zone, name, "a time zone that this system knows (package tzdata), such as Europe/Moscow");
        var words = new HosterWords(
            reader.Text("Hoster:Name"), reader.Page("Hoster:SupportUrl"), reader.Page("Hoster:SmtpGuideUrl"), reader.Page("Hoster:AntivirusGuideUrl"),
            reader.Page("Hoster:LogsGuideUrl"));
        return new HosterSettings(words, zone ?? TimeZoneInfo.Utc);
    }

    static LimitSettings ReadLimits(SettingReader reader, bool ownServer)
    {
        const string File = "Limits:FileMegabytes";
        var file = reader.Whole(File, BotApiMegabytes, 1, 2_000);
        if (file > BotApiMegabytes && !ownServer) reader.Wrong(File, $"{file}", $"at most {BotApiMegabytes}, which is all the Bot API hands out, unless Telegram:LocalFilesRoot is set");
        return new LimitSettings(
            TimeSpan.FromSeconds(reader.Number("Limits:JoinSeconds", 1.5, 0.01, 60)),
            reader.Whole("Limits:CaseDays", 90, 1, 3_650),
            file,
            reader.Whole("Limits:UnpackedMegabytes", 1_024, 1, 65_536),
            reader.Whole("Limits:ReadSeconds", 120, 1, 3_600),
            reader.Number("Limits:MessagesPerSecond", 30, 0.1, 1_000_000),
            reader.Number("Limits:ChatMessagesPerSecond", 1, 0.1, 1_000_000),
            reader.Number("Limits:GroupMessagesPerMinute", 20, 1, 1_000_000),
            reader.Whole("Limits:UserBurst", 200, 1, 1_000_000),
            reader.Number("Limits:UserPerMinute", 60, 0.1, 1_000_000),
            reader.Whole("Limits:GroupBurst", 1_000, 1, 1_000_000),
            reader.Number("Limits:GroupPerMinute", 600, 0.1, 1_000_000));
    }

    static bool IsToken(string token)
    {
        try
        {
            return new TelegramBotClientOptions(token).BotId > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
