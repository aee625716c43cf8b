using AwsNotesBot.Channels.DirectLine.Tokens;
using AwsNotesBot.Channels.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AwsNotesBot.Channels.DirectLine.Conversations;

/// <summary><c>/v3/directline/conversations/{id}/activities</c>: what was said, and saying something.</summary>
internal static class ActivitiesApi
{
    public static RouteGroupBuilder MapActivities(this RouteGroupBuilder group)
    {
        group.MapGet("/conversations/{id}/activities", Read);
        group.MapPost("/conversations/{id}/activities", PostAsync);
        return group;
    }

    private static IResult Read(string id, HttpRequest request, CallerGate gate, ConversationTable table)
    {
        gate.Identify(request).MustOwn(id);
        var set = table.Require(id).Transcript.Since(ConversationsApi.Watermark(request));
        return Results.Json(set, DirectLineJson.Default.ActivitySet);
    }

    private static async Task<IResult> PostAsync(
        string id, HttpRequest request, BodyReader bodies, CallerGate gate, RequestLimits limits, ConversationTable table)
    {
        gate.Identify(request).MustOwn(id);
        var conversation = table.Require(id);
        limits.CountMessage(request, id);
        var activity = await bodies.ReadAsync(request, json => json.Activity);
        var sent = IncomingActivity.Take(conversation, activity);
        return Results.Json(new ResourceBody(sent), DirectLineJson.Default.ResourceBody);
    }
}
