// Addresses that do not exist, each once: the list a customer cleans the base with.
namespace MailBlockBot.Core.Diagnoses;

/// <summary>Keeps the text of the first hundred thousand and a fingerprint of all.</summary>
internal sealed class DeadRecipients
{
    /// <summary>So many are kept as text; all are counted.</summary>
    public const int MostKept = 100_000;

    readonly KeySet _seen = new();
    readonly List<string> _texts = [];

    public long Count => _seen.Count;

    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Whether the text would be kept: nobody needs to make it otherwise.</summary>
    public bool Wants(ulong recipient) => _texts.Count < MostKept && !_seen.Contains(recipient);

    public void Add(ulong recipient, string? text)
    {
        if (_seen.Add(recipient) && text is not null && _texts.Count < MostKept) _texts.Add(text);
    }
}
