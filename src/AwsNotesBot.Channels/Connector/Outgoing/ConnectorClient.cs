using System.Net.Http.Headers;
using System.Text.Json;
using AwsNotesBot.Channels.Activities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Connector.Outgoing;

/// <summary>Sends activities to the channel that a conversation belongs to.</summary>
internal sealed class ConnectorClient(
    Func<HttpClient> http, BotCredential credential, RetryBudget budget, IOptions<ConnectorLimitsOptions> limits, TimeProvider clock, ILogger<ConnectorClient> logger)
{
    private const int MaxDepth = 16;

    /// <summary>A part of a stream is not sent again: the next one holds all that it holds.</summary>
    public Task<SendOutcome> SendAsync(ConversationReference to, ConnectorActivity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, to, activity.ReplyToId, activity, cancellationToken);

    /// <summary>Shows something else in the place of an activity.</summary>
    public Task<SendOutcome> UpdateAsync(ConversationReference to, string activityId, ConnectorActivity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Put, to, activityId, activity, cancellationToken);

    private async Task<SendOutcome> CallAsync(HttpMethod method, ConversationReference to, string? about, ConnectorActivity activity, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(to.Address(activity), ConnectorJson.Default.ConnectorActivity);
        for (var attempt = 0; ; attempt++)
        {
            var outcome = await CallAsync(method, to, about, body, cancellationToken);
            if (!outcome.IsWorthARetry || outcome.RetryAfter > RetryDelay.MostAsked || activity.Type == ActivityTypes.Typing
                || attempt == limits.Value.MaxRetries || !budget.TryTake(to.Key))
            {
                return outcome;
            }

            var wait = RetryDelay.Of(attempt, outcome.RetryAfter, Random.Shared.NextDouble());
            Log.SendingAgain(logger, outcome.Status, to.Key, wait.TotalSeconds);
            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    private async Task<SendOutcome> CallAsync(HttpMethod method, ConversationReference to, string? about, byte[] body, CancellationToken cancellationToken)
    {
        // Checked once more at the last moment: the token goes nowhere else.
        var serviceUrl = ServiceUrl.TryParse(to.ServiceUrl) ?? throw new InvalidOperationException("A conversation's serviceUrl is not an https address.");
        using var request = new HttpRequestMessage(method, serviceUrl.Activities(to.Conversation.Id!, about))
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } },
        };
        if (await credential.TokenAsync(cancellationToken) is { } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        try
        {
            using var client = http();
            using var response = await client.SendAsync(request, cancellationToken);
            return Read((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken)) with { RetryAfter = RetryAfter(response) };
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new SendOutcome(0, Message: failure.Message);
        }
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } until } => until - clock.GetUtcNow(),
        _ => null,
    };

    /// <summary>An answer is <c>{"id"}</c>, <c>{"error":{"code","message"}}</c>, or nothing that can be read.</summary>
    private static SendOutcome Read(int status, byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = MaxDepth });
            var root = json.RootElement;
            var error = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("error", out var inner) ? inner : root;
            return new SendOutcome(status, Text(root, "id"), Text(error, "code"), Text(error, "message"));
        }
        catch (JsonException)
        {
            return new SendOutcome(status); // the status says enough
        }
    }

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
