// One engineer at the duty chat for as long as the soak lasts: takes each new card and lifts the block.
using MailBlockBot.Tests.BotApi;

namespace MailBlockBot.Tests.EndToEnd;

internal sealed class SoakDesk
{
    readonly BotServer _server;
    readonly Group _group;
    readonly Voice _duty;
    int _seen;

    public SoakDesk(BotServer server)
    {
        _server = server;
        _group = server.Group("Duty");
        _group.PromotesBot();
        _duty = server.Person("Ivan", "ru").In(_group);
    }

    public long Id => _group.Id;

    public int Lifted { get; private set; }

    public async Task Serves(CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            // What appears or changes is looked at once: a new card is taken, a card that was taken is lifted.
            foreach (var (post, label) in News())
            {
                _duty.Presses(label, on: post);
                if (label == "Снята") Lifted++;
            }
            await Task.Delay(100, CancellationToken.None);
        }
    }

    List<(Post Post, string Label)> News()
    {
        lock (_server.World.Gate)
        {
            var sights = _duty.Room.Sights[_seen..];
            _seen = _duty.Room.Sights.Count;
            return [.. from sight in sights where sight.Post.IsBots
                let label = Has(sight.Post, "Беру") && !sight.Edited ? "Беру" : sight.Text.Contains("Занимается Ivan", StringComparison.Ordinal) && Has(sight.Post, "Снята") ? "Снята" : null
                where label is not null
                select (sight.Post, label)];
        }
    }

    static bool Has(Post post, string label) => post.Buttons.Any(button => ((string)button["text"]!).Contains(label, StringComparison.Ordinal));
}
