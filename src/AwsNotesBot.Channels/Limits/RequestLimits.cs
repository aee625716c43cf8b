using System.Threading.RateLimiting;
using AwsNotesBot.Channels.DirectLine;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Limits;

/// <summary>Counts what callers do, and refuses what is too much. A refused call costs nothing further.</summary>
internal sealed class RequestLimits(IOptions<LimitsOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _calls = PerMinute(options.Value.CallsPerMinutePerAddress);
    private readonly PartitionedRateLimiter<string> _starts = PerMinute(options.Value.StartsPerMinutePerAddress);
    private readonly PartitionedRateLimiter<string> _addressMessages = PerMinute(options.Value.MessagesPerMinutePerAddress);
    private readonly PartitionedRateLimiter<string> _conversationMessages = PerMinute(options.Value.MessagesPerMinute);

    public void CountCall(HttpRequest request) => Count(_calls, NetworkAddress.Of(request), "calls from this network address");

    public void CountStart(HttpRequest request) => Count(_starts, NetworkAddress.Of(request), "new conversations from this network address");

    /// <param name="request">Where the message comes from.</param>
    /// <param name="conversationId">One that exists, so that invented names cannot fill the memory; <c>null</c> for a question without one.</param>
    public void CountMessage(HttpRequest request, string? conversationId)
    {
        Count(_addressMessages, NetworkAddress.Of(request), "messages from this network address");
        if (conversationId is not null)
        {
            Count(_conversationMessages, conversationId, "messages in this conversation");
        }
    }

    public void Dispose()
    {
        _calls.Dispose();
        _starts.Dispose();
        _addressMessages.Dispose();
        _conversationMessages.Dispose();
    }

    private static void Count(PartitionedRateLimiter<string> limiter, string key, string what)
    {
        using var lease = limiter.AttemptAcquire(key);
        if (!lease.IsAcquired)
        {
            var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            throw DirectLineException.TooMany($"Too many {what}. Wait {Math.Max(1, Math.Ceiling(wait.TotalSeconds))} s.", wait);
        }
    }

    /// <summary>A bucket that holds a minute's worth and refills drop by drop: short bursts pass, the rate holds.</summary>
    private static PartitionedRateLimiter<string> PerMinute(int count)
    {
        // The limiter refills at most ten times a second, so a high rate refills several at once, each second or so.
        var drop = (count + 59) / 60;
        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = count,
            TokensPerPeriod = drop,
            ReplenishmentPeriod = TimeSpan.FromSeconds(60.0 * drop / count),
            QueueLimit = 0,
        };
        return PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetTokenBucketLimiter(key, _ => bucket));
    }
}
