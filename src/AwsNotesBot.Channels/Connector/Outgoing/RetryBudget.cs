using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Connector.Outgoing;

/// <summary>How often a conversation may still send again: one that the channel throttles must not make it worse.</summary>
internal sealed class RetryBudget(IOptions<ConnectorLimitsOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _left = PartitionedRateLimiter.Create<string, string>(conversation =>
        RateLimitPartition.GetFixedWindowLimiter(conversation, _ => new FixedWindowRateLimiterOptions { PermitLimit = options.Value.RetriesPerMinute, Window = TimeSpan.FromMinutes(1) }));

    public bool TryTake(string conversation)
    {
        using var lease = _left.AttemptAcquire(conversation);
        return lease.IsAcquired;
    }

    public void Dispose() => _left.Dispose();
}
