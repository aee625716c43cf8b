using System.Globalization;
using AwsNotesBot.Channels.DirectLine.Tokens;
using AwsNotesBot.Channels.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AwsNotesBot.Channels.DirectLine.Conversations;

/// <summary><c>/v3/directline/conversations</c>: starting one, and coming back to it.</summary>
internal static class ConversationsApi
{
    public static RouteGroupBuilder MapConversations(this RouteGroupBuilder group)
    {
        group.MapPost("/conversations", Start);
        group.MapGet("/conversations/{id}", Reconnect);
        return group;
    }

    /// <exception cref="DirectLineException">It has ended, or never was.</exception>
    public static Conversation Require(this ConversationTable table, string id) =>
        table.Find(id) ?? throw DirectLineException.NotFound("The conversation has ended. Start one by POST /v3/directline/conversations.");

    /// <returns>0, the beginning, where the client has read nothing yet.</returns>
    public static long Watermark(HttpRequest request)
    {
        var text = request.Query["watermark"].ToString();
        if (text is "" or "null" or "undefined")
        {
            return 0;
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var watermark)
            ? watermark
            : throw DirectLineException.BadArgument("watermark must be a number that an earlier reply carried.");
    }

    private static IResult Start(HttpRequest request, CallerGate gate, RequestLimits limits, ConversationTable table, ConversationTickets tickets)
    {
        var claims = gate.Identify(request).Claims
            ?? new TokenClaims(TokenUse.Calls, RandomId.ForConversation(), RandomId.ForUser(), [], 0);
        limits.CountStart(request);
        var (conversation, isNew) = table.Start(claims.ConversationId, claims.UserId, Root(request));
        if (isNew)
        {
            conversation.Welcome();
        }

        return Results.Json(
            tickets.Issue(request, claims, watermark: 0),
            DirectLineJson.Default.ConversationBody,
            statusCode: isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static IResult Reconnect(string id, HttpRequest request, CallerGate gate, ConversationTable table, ConversationTickets tickets)
    {
        var caller = gate.Identify(request);
        caller.MustOwn(id);
        var conversation = table.Require(id);
        var claims = caller.Claims ?? new TokenClaims(TokenUse.Calls, id, conversation.UserId, [], 0);
        return Results.Json(tickets.Issue(request, claims, Watermark(request)), DirectLineJson.Default.ConversationBody);
    }

    private static string Root(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
