using System.Text.Json;
using AwsNotesBot.Bot.State;

namespace AwsNotesBot.Channels.Connector.Turns;

/// <summary>A conversation that the bot may speak in unasked.</summary>
/// <param name="Reference">How to reach it.</param>
/// <param name="Welcomed">Whether the bot has introduced itself.</param>
internal sealed record KnownConversation(ConversationReference Reference, bool Welcomed);

/// <summary>Remembers, beyond a restart, how to reach each conversation. The calls about one conversation come one after the other.</summary>
internal sealed class KnownConversations(IStateStore store)
{
    public const string KeyPrefix = "connector-conversation/";

    /// <summary>Keeps the latest way to reach it: a service may move.</summary>
    /// <returns>Whether the bot is to introduce itself: asked to, for the first time.</returns>
    public async Task<bool> RememberAsync(ConversationReference reference, bool introduce, CancellationToken cancellationToken)
    {
        var entry = await store.ReadAsync(Key(reference), cancellationToken);
        var known = entry is null ? null : JsonSerializer.Deserialize(entry.Json, ConnectorJson.Default.KnownConversation);
        var now = new KnownConversation(reference, introduce || known is { Welcomed: true });
        if (now != known)
        {
            await store.WriteAsync(Key(reference), JsonSerializer.Serialize(now, ConnectorJson.Default.KnownConversation), entry?.ETag, cancellationToken);
        }

        return introduce && known is not { Welcomed: true };
    }

    /// <param name="key">See <see cref="ConversationReference.Key"/>.</param>
    /// <returns><c>null</c> where the bot may not speak there any more.</returns>
    public async Task<ConversationReference?> FindAsync(string key, CancellationToken cancellationToken) =>
        await store.ReadAsync(KeyPrefix + key, cancellationToken) is { } entry
            ? JsonSerializer.Deserialize(entry.Json, ConnectorJson.Default.KnownConversation)?.Reference
            : null;

    /// <summary>The bot was sent away.</summary>
    public Task ForgetAsync(ConversationReference reference, CancellationToken cancellationToken) => store.DeleteAsync(Key(reference), cancellationToken);

    private static string Key(ConversationReference reference) => KeyPrefix + reference.Key;
}
