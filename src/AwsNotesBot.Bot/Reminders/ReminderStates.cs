using System.Text.Json;
using AwsNotesBot.Bot.State;

namespace AwsNotesBot.Bot.Reminders;

/// <summary>Reads and writes what learners want to be reminded of.</summary>
internal sealed class ReminderStates(IStateStore store)
{
    public const string KeyPrefix = "reminder/";

    public async Task<(Reminder Reminder, string ETag)?> ReadAsync(string channel, string userId, CancellationToken cancellationToken) =>
        await store.ReadAsync(Key(channel, userId), cancellationToken) is { } entry ? Parse(entry) : null;

    /// <summary>Everybody's.</summary>
    public async Task<IReadOnlyList<(Reminder Reminder, string ETag)>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await store.ListAsync(KeyPrefix, cancellationToken)).Select(listed => Parse(listed.Value)).OfType<(Reminder, string)>()];

    /// <exception cref="StateConflictException">The wish was changed since it was read, or its reminder is sent by another process.</exception>
    public Task WriteAsync(Reminder reminder, string? etag, CancellationToken cancellationToken) =>
        store.WriteAsync(Key(reminder.Channel, reminder.UserId), JsonSerializer.Serialize(reminder, ReminderJson.Default.Reminder), etag, cancellationToken);

    public Task DeleteAsync(string channel, string userId, CancellationToken cancellationToken) => store.DeleteAsync(Key(channel, userId), cancellationToken);

    private static (Reminder, string)? Parse(StateEntry entry) =>
        JsonSerializer.Deserialize(entry.Json, ReminderJson.Default.Reminder) is { } reminder ? (reminder, entry.ETag) : null;

    private static string Key(string channel, string userId) => $"{KeyPrefix}{Uri.EscapeDataString(channel)}/{Uri.EscapeDataString(userId)}";
}
