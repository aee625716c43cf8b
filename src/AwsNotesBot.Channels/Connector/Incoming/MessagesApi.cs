using AwsNotesBot.Channels.Connector.Authentication;
using AwsNotesBot.Channels.Connector.Turns;
using AwsNotesBot.Channels.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Connector.Incoming;

/// <summary><c>POST /api/messages</c>, where Azure Bot Service delivers activities.</summary>
internal static class MessagesApi
{
    public const string Path = "/api/messages";

    public static void MapMessages(this IEndpointRouteBuilder endpoints)
    {
        var endpoint = endpoints.ServiceProvider.GetRequiredService<IOptions<ConnectorOptions>>().Value.IsOpen
            ? endpoints.MapPost(Path, TakeAsync)
            : endpoints.MapPost(Path, Refuse);
        endpoint.ExcludeFromDescription();
    }

    private static async Task<IResult> TakeAsync(
        HttpContext context, CallerGate gate, ActivityReader reader, Admission admission, ActivityDispatch dispatch, ILoggerFactory loggers)
    {
        try
        {
            var caller = await gate.IdentifyAsync(context.Request, context.RequestAborted);
            var activity = await reader.ReadAsync(context.Request);
            return await dispatch.TakeAsync(admission.Admit(activity, caller, context.Request), context.RequestAborted);
        }
        catch (RefusedException refusal)
        {
            return Refused(context.Request, loggers, refusal);
        }
        catch (BadHttpRequestException broken)
        {
            return Refused(context.Request, loggers, new RefusedException(broken.StatusCode, $"its body cannot be read: {broken.Message}"));
        }
    }

    /// <summary>Without a registration nobody can be verified. The body is never read.</summary>
    private static IResult Refuse(HttpRequest request, ILoggerFactory loggers) => Refused(request, loggers, request.Headers.Authorization.Count > 0
        ? RefusedException.Forbidden("no Bot Framework registration is configured to check its token against.")
        : RefusedException.Unauthorized("it carries no token."));

    // The reason stays in the log: whoever calls has no right to it.
    private static IResult Refused(HttpRequest request, ILoggerFactory loggers, RefusedException refusal)
    {
        Log.MessageRefused(loggers.CreateLogger(typeof(MessagesApi)), NetworkAddress.Of(request), refusal.Message);
        return Results.StatusCode(refusal.Status);
    }
}
