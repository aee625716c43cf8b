using System.Text.Json;
using AwsNotesBot.Bot.Feedback;
using Microsoft.AspNetCore.Http;

namespace AwsNotesBot.Channels.Connector.Turns;

/// <summary>Answers an invoke, whose caller waits: feedback is kept, anything else is not known here.</summary>
/// <remarks>Microsoft Teams, "Bot messages with AI-generated content", feedback buttons.</remarks>
internal sealed class FeedbackInvoke(FeedbackLog feedback)
{
    public const string Name = "message/submitAction";

    private const int MaxDepth = 8;

    public async Task<IResult> AnswerAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        if (inbound.Activity.Name != Name || Text(inbound.Activity.Value, "actionName") != "feedback")
        {
            return Results.StatusCode(StatusCodes.Status501NotImplemented);
        }

        if (Inner(inbound.Activity.Value, "actionValue") is not { } value || Text(value, "reaction") is not ("like" or "dislike") || inbound.Activity.ReplyToId is not { } about)
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        await feedback.AddAsync(
            inbound.Reference.ChannelId,
            ConnectorTurnRunner.MessageId(inbound.Reference, about),
            inbound.Activity.From!.Id!,
            likes: Text(value, "reaction") == "like",
            Reason(Text(value, "feedback")),
            cancellationToken);
        return Results.Text("{}", "application/json");
    }

    /// <summary>The reason comes as JSON within a string.</summary>
    private static string? Reason(string? json)
    {
        if (json is null)
        {
            return null;
        }

        try
        {
            using var form = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return Text(form.RootElement, "feedbackText");
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            return null; // the thumb counts without its reason
        }
    }

    private static JsonElement? Inner(JsonElement? json, string name) =>
        json is { ValueKind: JsonValueKind.Object } outer && outer.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.Object ? inner : null;

    private static string? Text(JsonElement? json, string name) =>
        json is { ValueKind: JsonValueKind.Object } outer && outer.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
