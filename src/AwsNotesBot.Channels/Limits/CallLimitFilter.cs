using Microsoft.AspNetCore.Http;

namespace AwsNotesBot.Channels.Limits;

/// <summary>Counts every call before anything of it is read.</summary>
internal sealed class CallLimitFilter(RequestLimits limits) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        limits.CountCall(context.HttpContext.Request);
        return next(context);
    }
}
