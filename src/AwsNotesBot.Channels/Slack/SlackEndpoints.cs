using System.Text;
using System.Text.Json;
using AwsNotesBot.Channels.Slack.Requests;
using AwsNotesBot.Channels.Slack.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels.Slack;

/// <summary>The addresses that Slack calls: <c>/slack/events</c>, <c>/slack/interactions</c> and <c>/slack/commands</c>. Each answers at once and works in the background.</summary>
internal sealed class SlackEndpoints(SignedBody signed, SlackDesk desk, ILogger<SlackEndpoints> logger)
{
    public void Map(IEndpointRouteBuilder endpoints)
    {
        var slack = endpoints.MapGroup("/slack").ExcludeFromDescription();
        Post("/events", EventAsync);
        Post("/interactions", InteractionAsync);
        Post("/commands", CommandAsync);

        void Post(string path, Func<ReadOnlyMemory<byte>, CancellationToken, Task<IResult>> take) =>
            slack.MapPost(path, (Delegate)((HttpContext context) => TakeAsync(context, take)));
    }

    private async Task<IResult> TakeAsync(HttpContext context, Func<ReadOnlyMemory<byte>, CancellationToken, Task<IResult>> take)
    {
        var (body, status) = await signed.ReadAsync(context.Request);
        if (body is not { } bytes)
        {
            return Results.StatusCode(status);
        }

        try
        {
            return await take(bytes, context.RequestAborted);
        }
        catch (JsonException broken)
        {
            Log.SlackRefused(logger, context.Request.Path, "Slack", broken.Message);
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }
    }

    private async Task<IResult> EventAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var json = Parse(body);
        var envelope = json.Deserialize(SlackJson.Default.EventEnvelope);
        switch (envelope)
        {
            case { Type: "url_verification", Challenge: { } challenge }:
                return Results.Text(challenge);
            case { Type: "app_rate_limited" }:
                Log.SlackRateLimited(logger, envelope.TeamId ?? "unknown");
                return Results.Ok();
            case { Type: "event_callback" }:
                return await DeliverAsync(SlackDeliveryKind.Event, json, cancellationToken);
            default:
                return Results.Ok();
        }
    }

    private Task<IResult> InteractionAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken) =>
        Form(body).GetValueOrDefault("payload") is { } payload && Parse(Encoding.UTF8.GetBytes(payload)) is var json
            ? DeliverAsync(SlackDeliveryKind.Interaction, json, cancellationToken)
            : throw new JsonException("The form has no payload.");

    private Task<IResult> CommandAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken) =>
        DeliverAsync(SlackDeliveryKind.Command, JsonSerializer.SerializeToElement(Form(body), SlackJson.Default.DictionaryStringString), cancellationToken);

    private async Task<IResult> DeliverAsync(SlackDeliveryKind kind, JsonElement payload, CancellationToken cancellationToken) =>
        SlackDelivery.Of(kind, payload) is not { } delivery || await desk.TakeAsync(delivery, cancellationToken)
            ? Results.Ok()
            : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);

    private static JsonElement Parse(ReadOnlyMemory<byte> json) => JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = SlackJson.MaxDepth }).RootElement;

    private static Dictionary<string, string> Form(ReadOnlyMemory<byte> body) =>
        QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body.Span)).ToDictionary(f => f.Key, f => f.Value.ToString());
}
