using System.Text.Json;
using AwsNotesBot.Bot.State;

namespace AwsNotesBot.Channels.Connector.Incoming;

/// <summary>
/// Remembers, beyond a restart, which activities were taken: the service delivers one again when it is not sure, and never one that was acknowledged. So
/// one that is answered later is kept whole until it is.
/// </summary>
internal sealed class SeenActivities(IStateStore store)
{
    public const string KeyPrefix = "connector-seen/";

    /// <summary>The service gives up within minutes.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    private const string Done = "{}";

    /// <param name="inbound">What came.</param>
    /// <param name="keep">Whether it is acknowledged before it is answered.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    /// <returns>Whether it came for the first time.</returns>
    public async Task<bool> TryTakeAsync(InboundActivity inbound, bool keep, CancellationToken cancellationToken)
    {
        if (inbound.Activity.Id is null)
        {
            return true; // nothing to know it again by
        }

        try
        {
            await store.WriteAsync(Key(inbound), keep ? JsonSerializer.Serialize(inbound, ConnectorJson.Default.InboundActivity) : Done, expectedETag: null, cancellationToken);
            return true;
        }
        catch (StateConflictException)
        {
            return false;
        }
    }

    /// <summary>It is answered.</summary>
    public async Task FinishAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        if (inbound.Activity.Id is not null && await store.ReadAsync(Key(inbound), cancellationToken) is { } entry && entry.Json != Done)
        {
            await store.WriteAsync(Key(inbound), Done, entry.ETag, cancellationToken);
        }
    }

    /// <summary>What was acknowledged and not answered, for a program that starts again.</summary>
    public async Task<IReadOnlyList<InboundActivity>> WaitingAsync(CancellationToken cancellationToken) =>
        [.. (await store.ListAsync(KeyPrefix, cancellationToken)).Where(e => e.Value.Json != Done).Select(e => JsonSerializer.Deserialize(e.Value.Json, ConnectorJson.Default.InboundActivity)!)];

    /// <summary>For an activity that could not be taken after all, so that it may come again.</summary>
    public Task ForgetAsync(InboundActivity inbound, CancellationToken cancellationToken) =>
        inbound.Activity.Id is null ? Task.CompletedTask : store.DeleteAsync(Key(inbound), cancellationToken);

    private static string Key(InboundActivity inbound) =>
        $"{KeyPrefix}{inbound.Reference.Key}/{inbound.Activity.Type}/{Uri.EscapeDataString(inbound.Activity.Id!)}";
}
