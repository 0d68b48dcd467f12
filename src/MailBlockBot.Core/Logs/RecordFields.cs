// What a record says, without its text: numbers, and where each field lies. It can be kept while the text goes elsewhere.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MailBlockBot.Core.Logs;

/// <summary>Fields lie in the record's own text, or, those that it does not hold as they are, in a text beside it: their start is negative then.</summary>
internal struct RecordFields
{
    public RecordKind Kind;
    public bool IsBounce;
    public int Process;
    public int Uid;
    public long Time;
    public long Instant;
    public Slice Server, Id, Recipient, Others, RcptTo, Reply, RemoteHost, Script, Sender, User, Login, Client, Subject, Directory;

    /// <summary>The field that lies at a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="raw">The record's text.</param>
    /// <param name="beside">The text beside it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Of(Slice place, ReadOnlySpan<byte> raw, ReadOnlySpan<byte> beside) =>
        place.Start >= 0 ? place.Of(raw) : new Slice(~place.Start, place.Length).Of(beside);

    /// <summary>Where a field lies if it is a piece of the record's text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryPlace(ReadOnlySpan<byte> field, ReadOnlySpan<byte> raw, out Slice place)
    {
        // A distance alone is computed; whether it lies inside is asked before it means anything.
        var distance = (nuint)Unsafe.ByteOffset(ref MemoryMarshal.GetReference(raw), ref MemoryMarshal.GetReference(field));
        place = new Slice((int)distance, field.Length);
        return field.Length <= raw.Length && distance <= (nuint)(raw.Length - field.Length);
    }

    /// <summary>The place of a field that lies beside the text.</summary>
    public static Slice Beside(int start, int length) => new(~start, length);
}
