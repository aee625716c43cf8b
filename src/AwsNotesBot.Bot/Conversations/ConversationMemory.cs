using System.Text.Json;
using AwsNotesBot.Answers;
using AwsNotesBot.Bot.State;

namespace AwsNotesBot.Bot.Conversations;

/// <summary>Reads and writes what is remembered of a conversation.</summary>
internal sealed class ConversationMemory(IStateStore store, int remembered)
{
    public const string KeyPrefix = "conversation/";

    private const int WriteAttempts = 5;

    public async Task<ConversationState> RecallAsync(Turn turn, CancellationToken cancellationToken) =>
        Parse(await store.ReadAsync(Key(turn), cancellationToken));

    /// <summary>Adds the exchange to whatever stands there by now, so that of two turns at once none is lost.</summary>
    public async Task RememberAsync(Turn turn, Exchange exchange, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var entry = await store.ReadAsync(Key(turn), cancellationToken);
            var state = Parse(entry).With(exchange, remembered);
            try
            {
                await store.WriteAsync(Key(turn), JsonSerializer.Serialize(state, ConversationJson.Default.ConversationState), entry?.ETag, cancellationToken);
                return;
            }
            catch (StateConflictException) when (attempt < WriteAttempts)
            {
                // Another turn of this conversation was faster: append to what it wrote.
            }
        }
    }

    public Task ForgetAsync(Turn turn, CancellationToken cancellationToken) => store.DeleteAsync(Key(turn), cancellationToken);

    private static ConversationState Parse(StateEntry? entry) =>
        entry is null ? ConversationState.New : JsonSerializer.Deserialize(entry.Json, ConversationJson.Default.ConversationState) ?? ConversationState.New;

    private static string Key(Turn turn) => $"{KeyPrefix}{Uri.EscapeDataString(turn.Channel)}/{Uri.EscapeDataString(turn.ConversationId)}";
}
