// Which rows are meant. LiteDB compiles each text of a condition anew and keeps its code for good (https://github.com/litedb-org/LiteDB/issues/1688;
// seen here: two functions for each chat asked for). So a value never stands in the text, as LiteDB's own Query.EQ would have it, but beside it.
using LiteDB;

namespace MailBlockBot.Storage.LiteDb;

internal static class Where
{
    public static BsonExpression Is(string field, BsonValue value) => BsonExpression.Create($"$.{field} = @0", value);

    public static BsonExpression Below(string field, BsonValue value) => BsonExpression.Create($"$.{field} < @0", value);

    public static BsonExpression AtMost(string field, BsonValue value) => BsonExpression.Create($"$.{field} <= @0", value);

    public static BsonExpression Above(string field, BsonValue value) => BsonExpression.Create($"$.{field} > @0", value);

    public static BsonExpression AtLeast(string field, BsonValue value) => BsonExpression.Create($"$.{field} >= @0", value);

    /// <summary>One of the field's values is this.</summary>
    public static BsonExpression Has(string field, BsonValue value) => BsonExpression.Create($"$.{field}[*] ANY = @0", value);

    /// <summary>One of the field's values begins so, or nearly: <c>_</c> stands for any letter and <c>%</c> for any number of them.</summary>
    public static BsonExpression HasBeginning(string field, string beginning) => BsonExpression.Create($"$.{field}[*] ANY LIKE @0", beginning + "%");
}
