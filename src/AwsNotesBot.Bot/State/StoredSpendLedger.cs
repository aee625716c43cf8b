using System.Globalization;
using System.Text.Json;
using AwsNotesBot.Models.Chat;

namespace AwsNotesBot.Bot.State;

/// <summary>Counts each day's tokens in the state store, so that a restart forgets none and all replicas share one budget.</summary>
public sealed class StoredSpendLedger(IStateStore store) : ISpendLedger
{
    private const string Prefix = "spend/";

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(62);

    public async Task<long> AddAsync(DateOnly day, long tokens, CancellationToken cancellationToken = default)
    {
        var key = Prefix + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        while (true)
        {
            var entry = await store.ReadAsync(key, cancellationToken);
            var spent = (entry is null ? 0 : JsonSerializer.Deserialize<Spend>(entry.Json)!.Tokens) + tokens;
            try
            {
                await store.WriteAsync(key, JsonSerializer.Serialize(new Spend(spent)), entry?.ETag, cancellationToken);
                if (entry is null)
                {
                    await store.DeleteOlderAsync(Prefix, new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) - KeptFor, cancellationToken);
                }

                return spent;
            }
            catch (StateConflictException)
            {
                // Another request was counted in between: with it, then.
            }
        }
    }

    private sealed record Spend(long Tokens);
}
