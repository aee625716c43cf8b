using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AwsNotesBot.Retrieval.Indexing;

/// <summary>Keeps the index in line with the folder: a run at once, then one after each change and one every rescan interval.</summary>
/// <remarks>
/// The system's change events only say when to look, never what changed, so a lost or doubled event costs no correctness;
/// where they fail altogether (network folders, full buffers, a folder made anew) the rescan finds the change.
/// </remarks>
public sealed class FolderWatcher(
    string folder, NoteIndexer indexer, TimeSpan rescanInterval, ILogger<FolderWatcher>? logger = null, TimeProvider? time = null)
{
    /// <summary>An editor saves in several steps; a run begins when the folder has been quiet this long.</summary>
    private static readonly TimeSpan QuietTime = TimeSpan.FromMilliseconds(200);

    /// <summary>A folder that is never quiet is read nevertheless after this long.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(600);

    private readonly ILogger _logger = logger ?? NullLogger<FolderWatcher>.Instance;
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private bool _saidThatEventsFail;

    /// <summary>Runs until cancelled. A run that fails is logged and tried again at the next change or rescan; answers go on from the old index.</summary>
    /// <param name="progress">Is told the progress of every run.</param>
    /// <param name="cancellationToken">Ends the watch.</param>
    /// <returns>The report of each run that ended well, the first one at once.</returns>
    public async IAsyncEnumerable<IndexReport> WatchAsync(
        IProgress<IndexProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var events = new FolderEvents(folder);
        while (true)
        {
            Listen(events); // before the run, so that a save during it leads to another
            if (await TryIndexAsync(progress, cancellationToken) is { } report)
            {
                yield return report;
            }

            await WaitForChangeAsync(events, cancellationToken);
        }
    }

    private void Listen(FolderEvents events)
    {
        try
        {
            events.Listen();
        }
        catch (IOException exception) // the system's limit of watches is reached, or it has none for this folder
        {
            if (!_saidThatEventsFail)
            {
                Log.FolderEventsFailed(_logger, folder, rescanInterval.TotalSeconds, exception.Message);
            }

            _saidThatEventsFail = true;
        }
    }

    private async Task<IndexReport?> TryIndexAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            return await indexer.IndexAsync(progress, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.IndexingFailed(_logger, exception.Message, exception);
            return null;
        }
    }

    private async Task WaitForChangeAsync(FolderEvents events, CancellationToken cancellationToken)
    {
        if (!await events.WaitAsync(rescanInterval, _time, cancellationToken))
        {
            return;
        }

        var first = _time.GetTimestamp();
        while (_time.GetElapsedTime(first) < LongestWait && await events.WaitAsync(QuietTime, _time, cancellationToken))
        {
        }
    }
}
