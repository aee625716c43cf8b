using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Retrieval.Indexing;

/// <summary>Indexes when the host starts, and follows the folder for as long as it runs unless that is switched off.</summary>
/// <param name="watcher">Called once the host has checked all settings, which it does after it has made its services.</param>
/// <param name="options">Read at the same time.</param>
internal sealed class FolderWatchService(Func<FolderWatcher> watcher, IOptions<RetrievalOptions> options) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the host goes on starting during the first run
        await foreach (var _ in watcher().WatchAsync(cancellationToken: stoppingToken))
        {
            if (!options.Value.Watch)
            {
                return; // a first run that fails is repeated until one ends well
            }
        }
    }
}
