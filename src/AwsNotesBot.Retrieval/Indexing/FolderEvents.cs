using System.Threading.Channels;

namespace AwsNotesBot.Retrieval.Indexing;

/// <summary>"Something below the folder changed", without saying what: any number of events before a wait count as one.</summary>
internal sealed class FolderEvents(string folder) : IDisposable
{
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private FileSystemWatcher? _watcher;
    private DateTime _watchedSince;

    /// <summary>Begins to listen, or begins anew where the folder is not the one that was listened to: it was missing, or deleted and made again.</summary>
    public void Listen()
    {
        var created = Directory.GetCreationTimeUtc(folder);
        if (_watcher is not null && _watchedSince == created)
        {
            return;
        }

        _watcher?.Dispose();
        _watcher = null;
        if (!Directory.Exists(folder))
        {
            return;
        }

        _watchedSince = created;
        _watcher = new(folder) { IncludeSubdirectories = true, InternalBufferSize = 65_536 };
        _watcher.Changed += (_, _) => Signal();
        _watcher.Created += (_, _) => Signal();
        _watcher.Deleted += (_, _) => Signal();
        _watcher.Renamed += (_, _) => Signal();
        _watcher.Error += (_, _) =>
        {
            _watchedSince = default; // events were lost: look now, and listen anew
            Signal();
        };
        _watcher.EnableRaisingEvents = true;
    }

    /// <returns>Whether something changed before the time was over.</returns>
    public async Task<bool> WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            return await _signal.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    public void Dispose() => _watcher?.Dispose();

    private void Signal() => _signal.Writer.TryWrite(true);
}
