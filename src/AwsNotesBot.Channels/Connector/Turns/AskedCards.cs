using AwsNotesBot.Bot.State;

namespace AwsNotesBot.Channels.Connector.Turns;

/// <summary>Remembers what a card asked until it is answered, so that the answer can take its place. What comes back with a card is not believed.</summary>
internal sealed class AskedCards(IStateStore store)
{
    public const string KeyPrefix = "connector-card/";

    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    public Task RememberAsync(ConversationReference conversation, string activityId, string question, CancellationToken cancellationToken) =>
        store.WriteAsync(Key(conversation, activityId), System.Text.Json.JsonSerializer.Serialize(question, ConnectorJson.Default.String), expectedETag: null, cancellationToken);

    /// <returns>The question; <c>null</c> where the activity was no card, or is answered already.</returns>
    public async Task<string?> TakeAsync(ConversationReference conversation, string activityId, CancellationToken cancellationToken)
    {
        var key = Key(conversation, activityId);
        if (await store.ReadAsync(key, cancellationToken) is not { } entry)
        {
            return null;
        }

        await store.DeleteAsync(key, cancellationToken);
        return System.Text.Json.JsonSerializer.Deserialize(entry.Json, ConnectorJson.Default.String);
    }

    private static string Key(ConversationReference conversation, string activityId) => $"{KeyPrefix}{conversation.Key}/{Uri.EscapeDataString(activityId)}";
}
