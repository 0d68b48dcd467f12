// A customer's own words are no log, though they hold a word that logs hold too: what is taken for a paste is not answered, and never reaches the report.
using MailBlockBot.Core.Conversations;

namespace MailBlockBot.Tests.Conversations;

public sealed class OwnWordsTests
{
    [Theory]
    [InlineData("Completed the scan, deleted the shell, changed all passwords")]
    [InlineData("Virus scan: Completed. Nothing more was found")]
    [InlineData("Mail delivery is blocked, what shall I do?")]
    [InlineData("delivery 2 days late: sorry")]
    [InlineData("Зашёл в Панель -> Почта -> Журнал и удалил скрипт")]
    [InlineData("FTP => новый пароль")]
    [InlineData("I think 2 == two ** or so")]
    public void Are_no_log(string words) => Assert.False(Speech.IsLog(words));

    [Theory]
    [InlineData("1joDo0-0005Bd-LB Completed")]
    [InlineData("2026-11-24 10:58:24 1xVlQ0-000000004li-0Qoh Completed QT=1s")]
    [InlineData("1joDo0-0005Bd-LB <= a piece that was cut here")]
    [InlineData("1joDo0-0005Bd-LB => anna@shop.example R=dnslookup T=remote_smtp")]
    [InlineData("1joDo0-0005Bd-LB <= <> R=1joDo0-0005Bd-LA U=mail")]
    [InlineData("words before\n1joDo0-0005Bd-LB -> anna <anna@shop.example> R=local")]
    [InlineData("1joDo0-0005Bd-LB == r@mail.ru R=x defer (-1): host lookup did not complete")]
    [InlineData("1joDo0-0005Bd-LB => :blackhole: R=system_filter")]
    [InlineData("delivery 12: failure: User_unknown/")]
    [InlineData("starting delivery 3: msg 77 to remote a@b.example")]
    public void A_line_of_a_log_is_one_by_itself(string line) => Assert.True(Speech.IsLog(line));
}
