// Several chat platforms, one pump: the beginning of a chat's key, and of a file's id, names the platform it belongs to.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Uploads;
using Microsoft.Extensions.DependencyInjection;

namespace MailBlockBot;

/// <summary>Platforms are registered as keyed services under what stands before the colon.</summary>
internal sealed class Doors(IServiceProvider services) : IDoor, IFileShelf
{
    public Task<Outcome> Perform(OutboxEntry entry, CancellationToken stop) => Of<IDoor>(entry.Chat).Perform(entry, stop);

    public Task ShowBusy(string chat, CancellationToken stop) => Of<IDoor>(chat).ShowBusy(chat, stop);

    public bool Serves(string chat) => services.GetKeyedService<IDoor>(Name(chat)) is not null;

    public Task<Opened> Open(Material.Document file, UploadLimits limits, CancellationToken stop) => services.GetKeyedService<IFileShelf>(Name(file.Id)) is { } shelf
        ? shelf.Open(file, limits, stop)
        : Task.FromResult(new Opened(null, new UploadProblem(ShownName.Clean(file.Name), UploadProblemKind.Gone)));

    /// <summary>The platform's word in a key.</summary>
    public static string Name(string key) => key[..key.IndexOf(':', StringComparison.Ordinal)];

    T Of<T>(string key) where T : notnull => services.GetRequiredKeyedService<T>(Name(key));
}
