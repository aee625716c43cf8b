using AwsNotesBot.Channels.Limits;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Slack.Requests;

/// <summary>Reads what comes to <c>/slack/…</c> and lets through only what Slack signed.</summary>
internal sealed class SignedBody(IOptions<SlackOptions> options, TimeProvider clock, ILogger<SignedBody> logger)
{
    /// <returns>The bytes; <c>null</c> with the status to answer where the request is refused. The reason stays in the log.</returns>
    public async Task<(ReadOnlyMemory<byte>? Body, int Status)> ReadAsync(HttpRequest request)
    {
        if (options.Value.SigningSecret is not { } secret)
        {
            return Refuse(request, StatusCodes.Status404NotFound, "no signing secret is set (Channels:Slack:SigningSecret).");
        }

        if (await BoundedBody.ReadAsync(request.Body, options.Value.MaxDeliveryBytes, request.HttpContext.RequestAborted) is not { } body)
        {
            return Refuse(request, StatusCodes.Status413PayloadTooLarge, $"it has more than {options.Value.MaxDeliveryBytes} bytes (Channels:Slack:MaxDeliveryBytes).");
        }

        var valid = SlackSignature.IsValid(
            secret,
            request.Headers[SlackSignature.TimestampHeader],
            request.Headers[SlackSignature.SignatureHeader],
            body.Span,
            clock.GetUtcNow());
        return valid ? (body, StatusCodes.Status200OK) : Refuse(request, StatusCodes.Status401Unauthorized, "it is not signed by Slack, or too old.");
    }

    private (ReadOnlyMemory<byte>? Body, int Status) Refuse(HttpRequest request, int status, string reason)
    {
        Log.SlackRefused(logger, request.Path, NetworkAddress.Of(request), reason);
        return (null, status);
    }
}
