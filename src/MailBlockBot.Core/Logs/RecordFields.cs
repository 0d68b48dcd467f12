// What a record says, without its text: numbers, and where each field lies. It can be kept while the text goes elsewhere.
namespace MailBlockBot.Core.Logs;

/// <summary>The fields' places are in the record's own text, or in a text beside it.</summary>
/// <remarks>128 bytes: so much is copied in a few steps, and more by a call.</remarks>
internal struct RecordFields
{
    public RecordKind Kind;
    public bool IsBounce;
    public int Process;
    public int Uid;
    public long Time;
    public Slice Server, Id, Recipient, RcptTo, Reply, RemoteHost, Script, Sender, User, Login, Client, Subject, Directory;
}
