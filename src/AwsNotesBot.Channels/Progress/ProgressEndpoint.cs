using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.Limits;
using AwsNotesBot.Channels.Pages;
using AwsNotesBot.Quizzes.Memory.Progress;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AwsNotesBot.Channels.Progress;

/// <summary>A learner's progress right now.</summary>
internal delegate Task<LearnerProgress> ReadProgressAsync(string learner, CancellationToken cancellationToken);

/// <summary>Maps <c>/progress</c>, which shows the progress of whoever the ticket of the address is for.</summary>
internal static class ProgressEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(ProgressLinks.Path, ShowAsync).AddEndpointFilter<ErrorFilter>().AddEndpointFilter<CallLimitFilter>().ExcludeFromDescription();

    private static async Task<IResult> ShowAsync(HttpContext context, string? ticket, ProgressLinks links, ReadProgressAsync read, CancellationToken cancellationToken)
    {
        PageSecurity.SetForNote(context.Response, frameOrigins: []);
        return links.Read(ticket) is { } learner
            ? Html(ProgressPage.Of(await read(learner, cancellationToken)), StatusCodes.Status200OK)
            : Html(ProgressPage.NoTicket(), StatusCodes.Status403Forbidden);
    }

    private static IResult Html(string html, int status) => Results.Content(html, "text/html; charset=utf-8", statusCode: status);
}
