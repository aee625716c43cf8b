using AwsNotesBot.Bot.State;

namespace AwsNotesBot.Channels.Slack.Turns;

/// <summary>Remembers, beyond a restart, the threads in which the bot was called: there it answers without a mention.</summary>
internal sealed class KnownThreads(IStateStore store)
{
    public const string KeyPrefix = "slack-thread/";

    /// <summary>After so long nobody goes on without calling the bot again.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(180);

    private const string VisitPrefix = "slack-visit/";

    public async Task<bool> IsKnownAsync(string team, string channel, string thread, CancellationToken cancellationToken) =>
        await store.ReadAsync(Key(team, channel, thread), cancellationToken) is not null;

    public Task JoinAsync(string team, string channel, string thread, CancellationToken cancellationToken) => TryJoinAsync(team, channel, thread, cancellationToken);

    /// <returns>Whether the thread is new to the bot.</returns>
    public Task<bool> TryJoinAsync(string team, string channel, string thread, CancellationToken cancellationToken) =>
        FirstAsync(Key(team, channel, thread), cancellationToken);

    /// <summary>Whether the person opens the bot for the first time; the next time it is not.</summary>
    public Task<bool> IsFirstVisitAsync(string team, string user, CancellationToken cancellationToken) =>
        FirstAsync($"{VisitPrefix}{team}/{user}", cancellationToken);

    public Task ForgetOldAsync(DateTimeOffset now, CancellationToken cancellationToken) => store.DeleteOlderAsync(KeyPrefix, now - KeptFor, cancellationToken);

    private async Task<bool> FirstAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            await store.WriteAsync(key, "{}", expectedETag: null, cancellationToken);
            return true;
        }
        catch (StateConflictException)
        {
            return false;
        }
    }

    private static string Key(string team, string channel, string thread) => $"{KeyPrefix}{team}/{channel}/{thread}";
}
