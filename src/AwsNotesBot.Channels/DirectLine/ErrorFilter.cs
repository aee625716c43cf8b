using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels.DirectLine;

/// <summary>Turns whatever a handler throws into Direct Line's error body.</summary>
internal sealed class ErrorFilter(ILogger<ErrorFilter> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (DirectLineException refusal)
        {
            if (refusal.RetryAfter is { } wait)
            {
                context.HttpContext.Response.Headers.RetryAfter =
                    Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            }

            return Body(refusal.Status, refusal.Code, refusal.Message);
        }
        catch (BadHttpRequestException refusal)
        {
            return Body(refusal.StatusCode, "BadArgument", refusal.Message);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !context.HttpContext.Response.HasStarted)
        {
            Log.RequestFailed(logger, failure, context.HttpContext.Request.Path);
            return Body(500, "ServiceError", "The request failed inside the bot. The host's log has the reason.");
        }
    }

    private static IResult Body(int status, string code, string message) =>
        Results.Json(new ErrorBody(new ErrorDetail(code, message)), DirectLineJson.Default.ErrorBody, statusCode: status);
}
