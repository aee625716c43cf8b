using System.ClientModel;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace AwsNotesBot.Retrieval.Embeddings;

/// <summary>When and after what pause a request to the embedding endpoint is repeated.</summary>
internal static class EndpointResilience
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500), LongestPause = TimeSpan.FromSeconds(30);

    public static ResiliencePipeline Build(EmbeddingEndpointOptions options, ILogger logger, TimeProvider time)
    {
        var pipeline = new ResiliencePipelineBuilder { TimeProvider = time };
        if (options.MaxRetries > 0)
        {
            pipeline.AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = options.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstPause,
                MaxDelay = LongestPause,
                ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Exception is { } failure && MayPass(failure)),
                DelayGenerator = attempt => ValueTask.FromResult(RequestedPause(attempt.Outcome.Exception)),
                OnRetry = attempt =>
                {
                    Log.EmbeddingRepeated(logger, options.Endpoint!, Reason(attempt.Outcome.Exception), attempt.RetryDelay.TotalSeconds, attempt.AttemptNumber + 1);
                    return ValueTask.CompletedTask;
                },
            });
        }

        return pipeline.AddTimeout(TimeSpan.FromSeconds(options.TimeoutSeconds)).Build();
    }

    /// <summary>Whether the same request may succeed later: status 0 is a connection that failed.</summary>
    public static bool MayPass(Exception failure) =>
        failure is HttpRequestException or TimeoutRejectedException or ClientResultException { Status: 0 or 408 or 429 or >= 500 };

    /// <summary>The header <c>Retry-After</c> in seconds; longer than we would wait ourselves is cut to that.</summary>
    private static TimeSpan? RequestedPause(Exception? failure) =>
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
