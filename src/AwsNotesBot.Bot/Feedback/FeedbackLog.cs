using System.Text.Json;
using AwsNotesBot.Bot.State;

namespace AwsNotesBot.Bot.Feedback;

/// <summary>Keeps what people think of answers: one opinion of each person on each message, the last one they gave.</summary>
/// <remarks>Channels keep nothing of it, so the answer is kept as well, by the message that showed it.</remarks>
public sealed class FeedbackLog(IStateStore store, TimeProvider time)
{
    /// <summary>Opinions stay until their author asks to be forgotten.</summary>
    public const string KeyPrefix = "feedback/";

    /// <summary>Answers that nobody spoke about go with the conversations.</summary>
    internal const string AnswerPrefix = "answer/";

    private const int LongestReason = 2_000;

    /// <summary>Called when an answer is shown.</summary>
    /// <param name="channel">The channel's short name.</param>
    /// <param name="messageId">Unique within the channel.</param>
    /// <param name="answer">What was shown.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public Task RememberAsync(string channel, string messageId, SaidAnswer answer, CancellationToken cancellationToken = default) =>
        WriteAsync(AnswerKey(channel, messageId), JsonSerializer.Serialize(new Opinion(channel, "", false, null, time.GetUtcNow(), answer), FeedbackJson.Default.Opinion), cancellationToken);

    /// <summary>Called when somebody says what they think of it.</summary>
    public async Task AddAsync(string channel, string messageId, string userId, bool likes, string? reason, CancellationToken cancellationToken = default)
    {
        var answer = await store.ReadAsync(AnswerKey(channel, messageId), cancellationToken) is { } entry ? Read(entry).Answer : null;
        var opinion = new Opinion(channel, userId, likes, reason is { Length: > LongestReason } ? reason[..LongestReason] : reason, time.GetUtcNow(), answer);
        await WriteAsync(UserPrefix(channel, userId) + Uri.EscapeDataString(messageId), JsonSerializer.Serialize(opinion, FeedbackJson.Default.Opinion), cancellationToken);
    }

    /// <summary>Every opinion, those of one person together.</summary>
    public async Task<IReadOnlyList<Opinion>> ReadAsync(CancellationToken cancellationToken = default) =>
        [.. (await store.ListAsync(KeyPrefix, cancellationToken)).Select(e => Read(e.Value))];

    /// <summary>Deletes all that one person said.</summary>
    public async Task ForgetAsync(string channel, string userId, CancellationToken cancellationToken = default)
    {
        foreach (var (key, _) in await store.ListAsync(UserPrefix(channel, userId), cancellationToken))
        {
            await store.DeleteAsync(key, cancellationToken);
        }
    }

    /// <summary>An opinion as programs read it, on one line.</summary>
    public static string Json(Opinion opinion) => JsonSerializer.Serialize(opinion, FeedbackJson.Default.Opinion);

    private static Opinion Read(StateEntry entry) => JsonSerializer.Deserialize(entry.Json, FeedbackJson.Default.Opinion)!;

    private async Task WriteAsync(string key, string json, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await store.WriteAsync(key, json, (await store.ReadAsync(key, cancellationToken))?.ETag, cancellationToken);
                return;
            }
            catch (StateConflictException)
            {
                // Pressed twice at once: the later one counts.
            }
        }
    }

    private static string AnswerKey(string channel, string messageId) => $"{AnswerPrefix}{Uri.EscapeDataString(channel)}/{Uri.EscapeDataString(messageId)}";

    private static string UserPrefix(string channel, string userId) => $"{KeyPrefix}{Uri.EscapeDataString(channel)}/{Uri.EscapeDataString(userId)}/";
}
