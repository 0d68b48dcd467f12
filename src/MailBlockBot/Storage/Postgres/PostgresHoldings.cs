// How much of everything a database holds: what is compared when a store is moved.
using MailBlockBot.Storage.Moving;
using Npgsql;

namespace MailBlockBot.Storage.Postgres;

internal static class PostgresHoldings
{
    const string Sql =
        """
        select (select count(*) from chats where json is not null), (select count(*) from inbox), (select count(*) from outbox), (select count(*) from slots),
            (select count(*) from cases), (select count(*) from letters), (select count(*) from files), (select count(*) from secrets),
            (select count(*) from received),
            (select last_value - (not is_called)::int from case_numbers), (select last_value - (not is_called)::int from letter_numbers)
        """;

    public static async Task<Holdings> Of(NpgsqlConnection connection) => (await connection.Rows(Sql, reader => new Holdings(
        reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4), reader.GetInt64(5), reader.GetInt64(6), reader.GetInt64(7),
        reader.GetInt64(8), reader.GetInt64(9), reader.GetInt64(10))))[0];
}
