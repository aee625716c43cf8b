using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AwsNotesBot.Channels.Limits;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Connector.Incoming;

/// <summary>Reads an activity from a call: no larger, no deeper than the limits say, with every part that the connector counts on.</summary>
internal sealed class ActivityReader(IOptions<ConnectorLimitsOptions> limits)
{
    private const int MaxIdLength = 1_024;

    private readonly JsonTypeInfo<ConnectorActivity> _type =
        new ConnectorJson(new JsonSerializerOptions(ConnectorJson.Default.Options) { MaxDepth = limits.Value.MaxJsonDepth }).ConnectorActivity;

    /// <exception cref="RefusedException">It is no activity, or too large.</exception>
    public async Task<ConnectorActivity> ReadAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType())
        {
            throw RefusedException.BadRequest("its body is not said to be JSON.");
        }

        var body = await BoundedBody.ReadAsync(request.Body, limits.Value.MaxActivityBytes, request.HttpContext.RequestAborted)
            ?? throw RefusedException.TooBig($"its body is larger than {limits.Value.MaxActivityBytes} bytes (Channels:Connector:Limits:MaxActivityBytes).");
        var activity = Parse(body.Span);
        return IsId(activity.Type) && IsId(activity.Conversation?.Id) && IsId(activity.From?.Id) && IsId(activity.Recipient?.Id)
            && (activity.Id is null || IsId(activity.Id)) && (activity.ReplyToId is null || IsId(activity.ReplyToId))
                ? activity
                : throw RefusedException.BadRequest("its activity lacks a type, a conversation, a sender or a receiver, or has an id that cannot be one.");
    }

    private ConnectorActivity Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            var activity = JsonSerializer.Deserialize(body, _type) ?? throw RefusedException.BadRequest("its body is empty.");

            // Free-form parts are read lazily: half a surrogate pair in them would throw only where they are used.
            JsonSerializer.SerializeToUtf8Bytes(activity, _type);
            return activity;
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            throw RefusedException.BadRequest($"its body is not the JSON of an activity of at most {limits.Value.MaxJsonDepth} levels.");
        }
    }

    // Ids become parts of addresses: these two would climb out of theirs.
    private static bool IsId(string? text) => text is { Length: > 0 and <= MaxIdLength } and not "." and not "..";
}
