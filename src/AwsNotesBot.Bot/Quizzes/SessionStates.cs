using System.Text.Json;
using AwsNotesBot.Bot.State;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>Reads and writes the quiz that a user plays in a conversation; each user of a conversation has one of their own.</summary>
internal sealed class SessionStates(IStateStore store)
{
    public const string KeyPrefix = "quiz/";

    /// <returns><c>null</c> where there is none, or one of a release whose form is no longer read: its answers are in the review log.</returns>
    public async Task<(QuizSession? Session, string? ETag)> ReadAsync(Turn turn, CancellationToken cancellationToken)
    {
        var entry = await store.ReadAsync(Key(turn), cancellationToken);
        try
        {
            return (entry is null ? null : QuizSession.Parse(entry.Json), entry?.ETag);
        }
        catch (JsonException)
        {
            return (null, entry!.ETag);
        }
    }

    /// <exception cref="StateConflictException">Another turn of the same user was faster.</exception>
    public Task WriteAsync(Turn turn, QuizSession session, string? etag, CancellationToken cancellationToken) =>
        store.WriteAsync(Key(turn), session.ToJson(), etag, cancellationToken);

    public Task DeleteAsync(Turn turn, CancellationToken cancellationToken) => store.DeleteAsync(Key(turn), cancellationToken);

    /// <summary>Notes that the learner has been told where the quiz stands.</summary>
    public async Task ToldAsync(Turn turn, QuizSession told, CancellationToken cancellationToken)
    {
        var (session, etag) = await ReadAsync(turn, cancellationToken);
        if (session is not { IsUntold: true } || session.Id != told.Id || session.Current?.Number != told.Current?.Number)
        {
            return;
        }

        try
        {
            await WriteAsync(turn, session with { IsUntold = false }, etag, cancellationToken);
        }
        catch (StateConflictException)
        {
            // The quiz went on with another turn, which tells where it stands by itself.
        }
    }

    /// <summary>Those of the user in every conversation of the channel.</summary>
    public async Task DeleteAllAsync(Turn turn, CancellationToken cancellationToken)
    {
        var ownEnd = $"/{Uri.EscapeDataString(turn.UserId)}";
        foreach (var (key, _) in await store.ListAsync(ChannelPrefix(turn), cancellationToken))
        {
            if (key.EndsWith(ownEnd, StringComparison.Ordinal))
            {
                await store.DeleteAsync(key, cancellationToken);
            }
        }
    }

    private static string Key(Turn turn) => $"{ChannelPrefix(turn)}{Uri.EscapeDataString(turn.ConversationId)}/{Uri.EscapeDataString(turn.UserId)}";

    private static string ChannelPrefix(Turn turn) => $"{KeyPrefix}{Uri.EscapeDataString(turn.Channel)}/";
}
