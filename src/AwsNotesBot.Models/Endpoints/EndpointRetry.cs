using System.ClientModel;
using System.Globalization;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace AwsNotesBot.Models.Endpoints;

/// <summary>When and after what pause a request to an endpoint is repeated.</summary>
/// <param name="Most">How often; 0 for never.</param>
/// <param name="FirstPause">Doubled with each repetition, and jittered.</param>
/// <param name="LongestPause">Also of what the endpoint asks for by <c>Retry-After</c>, unless there is a <see cref="Deadline"/>.</param>
public sealed record EndpointRetry(int Most, TimeSpan FirstPause, TimeSpan LongestPause)
{
    /// <summary>When nobody waits for the request any more. A pause that the endpoint asks for is kept whole if it ends before, else not begun.</summary>
    public static readonly ResiliencePropertyKey<DateTimeOffset> Deadline = new("deadline");

    /// <summary>Adds the repetitions to a pipeline.</summary>
    /// <param name="pipeline">Measures the pauses by its own clock.</param>
    /// <param name="repeated">Is told why a request is repeated, after what pause, and for which time.</param>
    public ResiliencePipelineBuilder AddTo(ResiliencePipelineBuilder pipeline, Action<string, TimeSpan, int>? repeated = null)
    {
        if (Most == 0)
        {
            return pipeline;
        }

        var time = pipeline.TimeProvider ?? TimeProvider.System;
        return pipeline.AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = Most,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = FirstPause,
            MaxDelay = LongestPause,
            ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Exception is { } failure && MayPass(failure) && IsInTime(failure, attempt.Context, time.GetUtcNow())),
            DelayGenerator = attempt => ValueTask.FromResult(Pause(attempt.Outcome.Exception, attempt.Context, time.GetUtcNow())),
            OnRetry = attempt =>
            {
                repeated?.Invoke(Reason(attempt.Outcome.Exception), attempt.RetryDelay, attempt.AttemptNumber + 1);
                return ValueTask.CompletedTask;
            },
        });
    }

    /// <summary>Whether the same request may succeed later: status 0 is a connection that failed.</summary>
    public static bool MayPass(Exception failure) =>
        failure is HttpRequestException or TimeoutRejectedException or ClientResultException { Status: 0 or 408 or 429 or >= 500 };

    private static bool IsInTime(Exception failure, ResilienceContext context, DateTimeOffset now) =>
        RequestedPause(failure, now) is not { } pause || !context.Properties.TryGetValue(Deadline, out var deadline) || now + pause < deadline;

    private TimeSpan? Pause(Exception? failure, ResilienceContext context, DateTimeOffset now) =>
        RequestedPause(failure, now) is { } pause && !context.Properties.TryGetValue(Deadline, out _) && pause > LongestPause ? LongestPause : RequestedPause(failure, now);

    /// <summary>The header <c>Retry-After</c>, in seconds or as a date.</summary>
    /// <remarks>RFC 9110, 10.2.3.</remarks>
    private static TimeSpan? RequestedPause(Exception? failure, DateTimeOffset now)
    {
        if (failure is not ClientResultException answered || answered.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var value) is not true)
        {
            return null;
        }

        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds is >= 0 and < 1e6 ? TimeSpan.FromSeconds(seconds) : null
            : DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) && date > now ? date - now
            : null;
    }

    private static string Reason(Exception? failure) => failure switch
    {
        ClientResultException { Status: > 0 } answered => string.Create(CultureInfo.InvariantCulture, $"status {answered.Status}"),
        TimeoutRejectedException => "no answer in time",
        _ => failure?.GetBaseException().Message ?? "",
    };
}
