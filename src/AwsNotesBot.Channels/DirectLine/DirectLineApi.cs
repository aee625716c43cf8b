using AwsNotesBot.Channels.DirectLine.Conversations;
using AwsNotesBot.Channels.DirectLine.Tokens;
using AwsNotesBot.Channels.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AwsNotesBot.Channels.DirectLine;

/// <summary>The Direct Line 3.0 endpoints under <c>/v3/directline</c>.</summary>
internal static class DirectLineApi
{
    public const string CorsPolicy = "directline";

    public static void MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/v3/directline")
            .RequireCors(CorsPolicy)
            .AddEndpointFilter<RouteGroupBuilder, ErrorFilter>()
            .AddEndpointFilter<RouteGroupBuilder, CallLimitFilter>()
            .ExcludeFromDescription();
        group.MapTokens().MapConversations().MapActivities().MapUpload().MapStream();
        group.MapFallback("{**call}", IResult () => throw DirectLineException.NotFound("Direct Line has no such call."));
    }
}
