// Every reader of what strangers send, by the name of its folder of seeds.
namespace MailBlockBot.Fuzz;

/// <summary>Reads an input; throws when the reader throws or a promise of it is broken.</summary>
internal delegate void Target(byte[] input);

internal static class Targets
{
    public static IReadOnlyDictionary<string, Target> All { get; } = new Dictionary<string, Target>
    {
        ["logs"] = Logs.Read,
        ["replies"] = Replies.Judge,
        ["scripts"] = Scripts.Judge,
        ["uploads"] = Uploads.Read,
        ["chats"] = Chats.Play,
        ["pages"] = Pages.Ask,
    };
}

/// <summary>A promise that an input broke.</summary>
internal sealed class BrokenPromiseException(string promise) : Exception(promise);
