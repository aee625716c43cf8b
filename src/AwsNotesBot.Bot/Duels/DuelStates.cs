using System.Text.Json;
using AwsNotesBot.Bot.State;
using AwsNotesBot.Quizzes.Duels;

namespace AwsNotesBot.Bot.Duels;

/// <summary>Reads and writes the duel of a conversation: one for all who are in it.</summary>
internal sealed class DuelStates(IStateStore store)
{
    public const string KeyPrefix = "duel/";

    /// <returns><c>null</c> where there is none, or one of a release whose form is no longer read: its answers are in the review logs.</returns>
    public async Task<(Duel? Duel, string? ETag)> ReadAsync(Turn turn, CancellationToken cancellationToken)
    {
        var entry = await store.ReadAsync(Key(turn), cancellationToken);
        return (Parse(entry), entry?.ETag);
    }

    /// <exception cref="StateConflictException">Another turn of the conversation was faster.</exception>
    public Task WriteAsync(Turn turn, Duel duel, string? etag, CancellationToken cancellationToken) =>
        store.WriteAsync(Key(turn), duel.ToJson(), etag, cancellationToken);

    public Task DeleteAsync(Turn turn, CancellationToken cancellationToken) => store.DeleteAsync(Key(turn), cancellationToken);

    /// <summary>Notes that the conversation has been told where its duel stands.</summary>
    public async Task ToldAsync(Turn turn, Duel told, CancellationToken cancellationToken)
    {
        var (duel, etag) = await ReadAsync(turn, cancellationToken);
        if (duel is not { IsUntold: true } || duel.Id != told.Id || duel.Current?.Number != told.Current?.Number)
        {
            return;
        }

        try
        {
            await WriteAsync(turn, duel with { IsUntold = false }, etag, cancellationToken);
        }
        catch (StateConflictException)
        {
            // The duel went on with another turn, which tells where it stands by itself.
        }
    }

    /// <summary>Takes the user out of every duel of the channel.</summary>
    public async Task ForgetAsync(Turn turn, CancellationToken cancellationToken)
    {
        foreach (var (key, entry) in await store.ListAsync(ChannelPrefix(turn), cancellationToken))
        {
            if (Parse(entry) is { } duel && duel.Players.Any(p => p.Id == turn.UserId))
            {
                var without = duel with
                {
                    Players = [.. duel.Players.Where(p => p.Id != turn.UserId)],
                    Tried = [.. duel.Tried.Where(id => id != turn.UserId)],
                    Last = duel.Last?.Winner == turn.UserId ? duel.Last with { Winner = null } : duel.Last,
                };
                await store.WriteAsync(key, without.ToJson(), entry.ETag, cancellationToken);
            }
        }
    }

    private static Duel? Parse(StateEntry? entry)
    {
        try
        {
            return entry is null ? null : Duel.Parse(entry.Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Key(Turn turn) => ChannelPrefix(turn) + Uri.EscapeDataString(turn.ConversationId);

    private static string ChannelPrefix(Turn turn) => $"{KeyPrefix}{Uri.EscapeDataString(turn.Channel)}/";
}
