using AwsNotesBot.Bot.State;

namespace AwsNotesBot.Channels.Connector.Incoming;

/// <summary>Remembers, beyond a restart, which activities were taken: the service delivers one again when it is not sure.</summary>
internal sealed class SeenActivities(IStateStore store)
{
    public const string KeyPrefix = "connector-seen/";

    /// <summary>The service gives up within minutes.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    /// <returns>Whether it came for the first time.</returns>
    public async Task<bool> TryTakeAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        if (inbound.Activity.Id is null)
        {
            return true; // nothing to know it again by
        }

        try
        {
            await store.WriteAsync(Key(inbound), "{}", expectedETag: null, cancellationToken);
            return true;
        }
        catch (StateConflictException)
        {
            return false;
        }
    }

    /// <summary>For an activity that could not be taken after all, so that it may come again.</summary>
    public Task ForgetAsync(InboundActivity inbound, CancellationToken cancellationToken) =>
        inbound.Activity.Id is null ? Task.CompletedTask : store.DeleteAsync(Key(inbound), cancellationToken);

    private static string Key(InboundActivity inbound) =>
        $"{KeyPrefix}{inbound.Reference.Key}/{inbound.Activity.Type}/{Uri.EscapeDataString(inbound.Activity.Id!)}";
}
