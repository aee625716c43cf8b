using System.Text.RegularExpressions;
using AwsNotesBot.Answers;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.DirectLine.Conversations;
using AwsNotesBot.Channels.DirectLine.Tokens;
using AwsNotesBot.Channels.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AwsNotesBot.Channels.Api;

/// <summary><c>POST /api/ask</c>: question in, cited answer out, for programs.</summary>
internal static partial class AskApi
{
    /// <summary>The channel's name in a <see cref="Turn"/>.</summary>
    private const string Channel = "api";

    public static void MapAsk(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/api/ask", AskAsync)
            .AddEndpointFilter<ErrorFilter>()
            .AddEndpointFilter<CallLimitFilter>()
            .WithName("Ask")
            .WithTags("Questions")
            .WithSummary("Asks the notes.")
            .WithDescription("Answers from the notes alone, each sentence with the passage it comes from, or says that they hold no answer.")
            .Accepts<AskRequest>("application/json")
            .Produces<AskResponse>()
            .Produces<ErrorBody>(StatusCodes.Status400BadRequest)
            .Produces<ErrorBody>(StatusCodes.Status413PayloadTooLarge)
            .Produces<ErrorBody>(StatusCodes.Status415UnsupportedMediaType)
            .Produces<ErrorBody>(StatusCodes.Status429TooManyRequests);

    private static async Task<IResult> AskAsync(HttpRequest request, BodyReader bodies, RequestLimits limits, RespondAsync respond, TimeProvider clock)
    {
        limits.CountMessage(request, conversationId: null);
        var asked = await bodies.ReadAsync(request, json => json.AskRequest);
        if (string.IsNullOrWhiteSpace(asked.Question))
        {
            throw DirectLineException.MissingProperty("'question' is missing.");
        }

        if (asked.ConversationId is { } known && !ConversationId().IsMatch(known))
        {
            throw DirectLineException.BadArgument("'conversationId' must be the one that an earlier answer carried.");
        }

        var conversation = asked.ConversationId ?? RandomId.ForConversation();
        var start = clock.GetTimestamp();
        var said = await LastMessageAsync(
            respond(new Turn(Channel, conversation, conversation, asked.Question.Trim()), request.HttpContext.RequestAborted));
        return Results.Json(
            Response(said, conversation, clock.GetElapsedTime(start)),
            DirectLineJson.Default.AskResponse);
    }

    private static async Task<Reply.Message> LastMessageAsync(IAsyncEnumerable<Reply> replies)
    {
        Reply.Message? last = null;
        await foreach (var reply in replies)
        {
            last = reply as Reply.Message ?? last;
        }

        return last ?? throw new InvalidOperationException("The bot ended its turn without a message.");
    }

    private static AskResponse Response(Reply.Message said, string conversationId, TimeSpan elapsed) => new(
        said.Markdown,
        [.. said.Citations.Select(Citation)],
        said.Answer?.Abstained ?? false,
        [.. (said.Answer?.Nearest ?? []).Select(hit => hit.Passage).Select(p => new AskPlace(p.NotePath, p.HeadingPath, p.Lines.First, p.Lines.Last))],
        said.Suggestions,
        said.Answer?.WrittenBy,
        conversationId,
        Math.Round(elapsed.TotalMilliseconds, 2));

    private static AskCitation Citation(Citation citation) => new(
        citation.Number,
        citation.Passage.NotePath,
        citation.Passage.HeadingPathAt(citation.Lines.First),
        citation.Lines.First,
        citation.Lines.Last,
        citation.Passage.Text,
        citation.Link);

    [GeneratedRegex("^[A-Za-z0-9_-]{22}$")]
    private static partial Regex ConversationId();
}
