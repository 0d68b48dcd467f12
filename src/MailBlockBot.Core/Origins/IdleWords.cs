// Plain words that have nothing to do with what a site sends (moon.php, flower.php, blue-sky.php): bots name what they plant after such words.
using System.Buffers;
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>English words of small letters, less those of a site's work. Words of other languages tell nothing: many are a shop's own.</summary>
internal static class IdleWords
{
    /// <summary>The English words that the lists know.</summary>
    internal static readonly HashSet<string> English = [.. NameLists.Entries("english.txt", "words")];
    static readonly FrozenSet<string> SiteWork = NameLists.Set("site-work.txt", "words");
    static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Whether the name consists of such words, planted ones among them; asked once the words of a form are ruled out.</summary>
    public static bool Speak(ScriptName name) =>
        name.Words.Count > 0 && name.Stem.AsSpan().IndexOfAnyExcept(Plain) < 0 && (name.Words.All(IsIdle) || (name.Words is [var run] && AreJoined(run)));

    /// <summary><c>redmoon.php</c>: two such words in one.</summary>
    static bool AreJoined(string run) =>
        !ListedWords.Contain(run) && Enumerable.Range(3, Math.Max(0, run.Length - 5)).Any(cut => IsIdle(run[..cut]) && IsIdle(run[cut..]));

    static bool IsIdle(string word) => !SiteWork.Contains(word) && (word == "wp" || PlantedWords.Hold(word) || English.Contains(word));
}
