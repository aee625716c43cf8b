using System.Text.Json;
using AwsNotesBot.Bot.State;

namespace AwsNotesBot.Channels.Slack.Requests;

/// <summary>Keeps what Slack delivered until it is answered, and remembers a while that it was: nothing is lost by a restart, nothing answered twice.</summary>
internal sealed class SlackInbox(IStateStore store)
{
    public const string KeyPrefix = "slack-inbox/";

    /// <summary>Slack sends an event again within six minutes, and by hand within a day.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    private const string Done = "{}";

    /// <returns>Whether it came for the first time.</returns>
    public async Task<bool> TryTakeAsync(SlackDelivery delivery, CancellationToken cancellationToken) =>
        await TryWriteAsync(Key(delivery), JsonSerializer.Serialize(delivery, SlackJson.Default.SlackDelivery), cancellationToken);

    /// <returns>Whether the message is told of for the first time: a mention comes as two events.</returns>
    public Task<bool> TryTakePostAsync(string post, CancellationToken cancellationToken) => TryWriteAsync(PostKey(post), Done, cancellationToken);

    /// <summary>What was taken and not answered, for a program that starts again.</summary>
    public async Task<IReadOnlyList<SlackDelivery>> WaitingAsync(CancellationToken cancellationToken) =>
        [.. (await store.ListAsync(KeyPrefix, cancellationToken)).Where(e => e.Value.Json != Done).Select(e => JsonSerializer.Deserialize(e.Value.Json, SlackJson.Default.SlackDelivery)!)];

    public async Task FinishAsync(SlackDelivery delivery, CancellationToken cancellationToken)
    {
        if (await store.ReadAsync(Key(delivery), cancellationToken) is { } entry)
        {
            await store.WriteAsync(Key(delivery), Done, entry.ETag, cancellationToken);
        }
    }

    /// <summary>For what could not be taken after all, so that it may come again.</summary>
    public Task ForgetAsync(SlackDelivery delivery, CancellationToken cancellationToken) => store.DeleteAsync(Key(delivery), cancellationToken);

    public Task ForgetPostAsync(string post, CancellationToken cancellationToken) => store.DeleteAsync(PostKey(post), cancellationToken);

    public Task ForgetOldAsync(DateTimeOffset now, CancellationToken cancellationToken) => store.DeleteOlderAsync(KeyPrefix, now - KeptFor, cancellationToken);

    private static string Key(SlackDelivery delivery) => $"{KeyPrefix}{delivery.Kind}/{delivery.Id}";

    private static string PostKey(string post) => $"{KeyPrefix}Post/{post}";

    private async Task<bool> TryWriteAsync(string key, string json, CancellationToken cancellationToken)
    {
        try
        {
            await store.WriteAsync(key, json, expectedETag: null, cancellationToken);
            return true;
        }
        catch (StateConflictException)
        {
            return false;
        }
    }
}
