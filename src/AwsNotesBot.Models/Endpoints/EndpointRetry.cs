using System.ClientModel;
using System.Globalization;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace AwsNotesBot.Models.Endpoints;

/// <summary>When and after what pause a request to an endpoint is repeated.</summary>
/// <param name="Most">How often; 0 for never.</param>
/// <param name="FirstPause">Doubled with each repetition, and jittered.</param>
/// <param name="LongestPause">Also of what the endpoint asks for by <c>Retry-After</c>.</param>
public sealed record EndpointRetry(int Most, TimeSpan FirstPause, TimeSpan LongestPause)
{
    /// <summary>Adds the repetitions to a pipeline.</summary>
    /// <param name="pipeline">Measures the pauses by its own clock.</param>
    /// <param name="repeated">Is told why a request is repeated, after what pause, and for which time.</param>
    public ResiliencePipelineBuilder AddTo(ResiliencePipelineBuilder pipeline, Action<string, TimeSpan, int>? repeated = null) => Most == 0 ? pipeline : pipeline.AddRetry(new RetryStrategyOptions
    {
        MaxRetryAttempts = Most,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = FirstPause,
        MaxDelay = LongestPause,
        ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Exception is { } failure && MayPass(failure)),
        DelayGenerator = attempt => ValueTask.FromResult(RequestedPause(attempt.Outcome.Exception)),
        OnRetry = attempt =>
        {
            repeated?.Invoke(Reason(attempt.Outcome.Exception), attempt.RetryDelay, attempt.AttemptNumber + 1);
            return ValueTask.CompletedTask;
        },
    });

    /// <summary>Whether the same request may succeed later: status 0 is a connection that failed.</summary>
    public static bool MayPass(Exception failure) =>
        failure is HttpRequestException or TimeoutRejectedException or ClientResultException { Status: 0 or 408 or 429 or >= 500 };

    /// <summary>The header <c>Retry-After</c> in seconds; longer than we would wait ourselves is cut to that.</summary>
    private TimeSpan? RequestedPause(Exception? failure) =>
        failure is ClientResultException answered
        && answered.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var value) is true
        && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
        && seconds >= 0
            ? TimeSpan.FromSeconds(Math.Min(seconds, LongestPause.TotalSeconds))
            : null;

    private static string Reason(Exception? failure) => failure switch
    {
        ClientResultException { Status: > 0 } answered => string.Create(CultureInfo.InvariantCulture, $"status {answered.Status}"),
        TimeoutRejectedException => "no answer in time",
        _ => failure?.GetBaseException().Message ?? "",
    };
}
