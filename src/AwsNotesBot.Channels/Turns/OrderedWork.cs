namespace AwsNotesBot.Channels.Turns;

/// <summary>Work in the background: that of one conversation one by one in the order in which it came, that of different ones side by side.</summary>
/// <param name="most">How much may wait or be under way.</param>
internal sealed class OrderedWork(int most) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue<Func<CancellationToken, Task>>> _waiting = [];
    private readonly Dictionary<string, Task> _running = [];
    private readonly CancellationTokenSource _stopping = new();
    private int _count;

    /// <param name="conversation">Whose order it keeps.</param>
    /// <param name="work">Throws only when it is cancelled.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryAdd(string conversation, Func<CancellationToken, Task> work)
    {
        lock (_lock)
        {
            if (_count >= most || _stopping.IsCancellationRequested)
            {
                return false;
            }

            _count++;
            if (_waiting.TryGetValue(conversation, out var queue))
            {
                queue.Enqueue(work);
                return true;
            }

            _waiting[conversation] = new([work]);
            _running[conversation] = Task.Run(() => RunAsync(conversation));
            return true;
        }
    }

    private async Task RunAsync(string conversation)
    {
        while (Next(conversation) is { } work)
        {
            await work(_stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            lock (_lock)
            {
                _count--;
            }
        }
    }

    private Func<CancellationToken, Task>? Next(string conversation)
    {
        lock (_lock)
        {
            if (!_stopping.IsCancellationRequested && _waiting[conversation].TryDequeue(out var work))
            {
                return work;
            }

            _waiting.Remove(conversation);
            _running.Remove(conversation);
            return null;
        }
    }

    /// <summary>Cancels what is under way, drops what waits, and returns when all has ended.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        Task[] running;
        lock (_lock)
        {
            running = [.. _running.Values];
        }

        await Task.WhenAll(running);
        _stopping.Dispose();
    }
}
