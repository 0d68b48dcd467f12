// The value of X-PHP-Originating-Script, taken apart: uid, file, whether it was eval()'d.
namespace MailBlockBot.Core.Origins;

/// <summary>A script value as PHP writes it (<c>uid:file.php(3) : eval()'d code</c>).</summary>
/// <param name="Name">The file's name alone, or <c>Command line code</c>; empty when the header was empty.</param>
/// <param name="Uid">The number before the colon; null when there is none or it does not fit.</param>
/// <param name="Evaluated">eval()'d code or a runtime-created function.</param>
/// <param name="ForgedUid">The uid has a leading zero or is no number: PHP never writes that.</param>
/// <param name="Path">The directory part, where the value holds one (X-PHP-Script); null otherwise.</param>
public sealed record ScriptValue(string Name, int? Uid, bool Evaluated, bool ForgedUid, string? Path);
