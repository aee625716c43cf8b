using AwsNotesBot.Bot.State;

namespace AwsNotesBot.Channels.Tests.Fakes;

/// <summary>An empty store that lists when the test says so.</summary>
internal sealed class SlowList : IStateStore
{
    public TaskCompletionSource<IReadOnlyList<KeyValuePair<string, StateEntry>>> Listed { get; } = new();

    public Task<IReadOnlyList<KeyValuePair<string, StateEntry>>> ListAsync(string keyPrefix, CancellationToken cancellationToken = default) => Listed.Task;

    public Task<StateEntry?> ReadAsync(string key, CancellationToken cancellationToken = default) => Task.FromResult<StateEntry?>(null);

    public Task WriteAsync(string key, string json, string? expectedETag, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task<int> DeleteOlderAsync(string keyPrefix, DateTimeOffset writtenBefore, CancellationToken cancellationToken = default) => Task.FromResult(0);

    public Task DeleteAsync(string key, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
