using AwsNotesBot.Channels.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels.Messages;

/// <summary><c>POST /api/messages</c>, where the Bot Framework connector delivers. No connector is configured, so every call is refused.</summary>
internal static class MessagesApi
{
    public static void MapMessages(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/api/messages", Refuse).ExcludeFromDescription();

    // The body is never read, and the reason stays in the log: whoever calls has no right to either.
    private static IResult Refuse(HttpRequest request, ILoggerFactory loggers)
    {
        var hasToken = request.Headers.Authorization.Count > 0;
        Log.MessageRefused(
            loggers.CreateLogger(typeof(MessagesApi)),
            NetworkAddress.Of(request),
            hasToken ? "no Bot Framework registration is configured to check its token against." : "it carries no token.");
        return Results.StatusCode(hasToken ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized);
    }
}
