using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Slack.Web;

/// <summary>Calls Slack's methods, with patience where Slack asks for it.</summary>
internal sealed class SlackApi(HttpClient http, IOptions<SlackOptions> options, TimeProvider clock, ILogger<SlackApi> logger)
{
    /// <summary>Longer than this nobody waits for an answer.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);

    /// <exception cref="SlackApiException">Slack refuses, or goes on asking for patience.</exception>
    public Task<JsonElement> CallAsync<TCall>(TCall call, CancellationToken cancellationToken)
        where TCall : ISlackCall =>
        SendAsync(TCall.Method, options.Value.BotToken, JsonContent(call), cancellationToken);

    /// <summary>A method that takes nothing.</summary>
    /// <param name="token">The bot's or the app's.</param>
    public Task<JsonElement> CallAsync(string method, string? token, CancellationToken cancellationToken) =>
        SendAsync(method, token, JsonContent(new Nothing()), cancellationToken);

    /// <summary>A method that takes fields of a form and no JSON.</summary>
    public Task<JsonElement> CallWithFormAsync(string method, IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken) =>
        SendAsync(method, options.Value.BotToken, () => new FormUrlEncodedContent(fields), cancellationToken);

    /// <summary>Answers at an address that Slack gave for it.</summary>
    public async Task RespondAsync(string responseUrl, Respond response, CancellationToken cancellationToken)
    {
        if (!SlackAddress.IsSafe(responseUrl))
        {
            throw new SlackApiException("response_url", "it is no https address");
        }

        using var reply = await PatientlyAsync("response_url", () => new HttpRequestMessage(HttpMethod.Post, responseUrl) { Content = JsonContent(response)() }, cancellationToken);
        if (!reply.IsSuccessStatusCode)
        {
            throw new SlackApiException("response_url", $"status {(int)reply.StatusCode}");
        }
    }

    private static Func<HttpContent> JsonContent<T>(T body) =>
        () => System.Net.Http.Json.JsonContent.Create(body, (JsonTypeInfo<T>)SlackJson.Default.GetTypeInfo(typeof(T))!);

    private async Task<JsonElement> SendAsync(string method, string? token, Func<HttpContent> content, CancellationToken cancellationToken)
    {
        using var reply = await PatientlyAsync(method, Request, cancellationToken);
        if (!reply.IsSuccessStatusCode)
        {
            throw new SlackApiException(method, $"status {(int)reply.StatusCode}");
        }

        var body = await reply.Content.ReadFromJsonAsync(SlackJson.Default.JsonElement, cancellationToken);
        return body.TryGetProperty("ok", out var ok) && ok.ValueKind == JsonValueKind.True
            ? body
            : throw new SlackApiException(method, body.TryGetProperty("error", out var error) ? error.GetString() ?? "unknown" : "unknown");

        HttpRequestMessage Request() => new(HttpMethod.Post, options.Value.ApiBase + method)
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
            Content = content(),
        };
    }

    private async Task<HttpResponseMessage> PatientlyAsync(string method, Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            HttpResponseMessage? reply = null;
            try
            {
                using var message = request();
                reply = await http.SendAsync(message, cancellationToken);
                if (reply.StatusCode != HttpStatusCode.TooManyRequests && (int)reply.StatusCode < 500)
                {
                    return reply;
                }
            }
            catch (HttpRequestException failure) when (attempt < options.Value.MaxRetries)
            {
                Log.SlackUnreachable(logger, method, failure.Message);
            }
            catch (HttpRequestException failure)
            {
                throw new SlackApiException(method, failure.Message);
            }

            if (attempt >= options.Value.MaxRetries)
            {
                return reply!;
            }

            var pause = Pause(reply?.Headers.RetryAfter, attempt);
            reply?.Dispose();
            await Task.Delay(pause, clock, cancellationToken);
        }
    }

    /// <summary>What Slack asks for; without a word of it half a second, doubled each time, and up to half as much more so that callers do not come back together.</summary>
    private TimeSpan Pause(RetryConditionHeaderValue? asked, int attempt)
    {
        var pause = asked?.Delta ?? FirstPause * Math.Pow(2, attempt) * (1 + (Random.Shared.NextDouble() / 2));
        return pause < LongestPause ? pause : LongestPause;
    }
}
