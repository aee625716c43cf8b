using AwsNotesBot.Channels.Connector;
using AwsNotesBot.Channels.Connector.Authentication;
using AwsNotesBot.Channels.Connector.Incoming;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.BotBuilder;

/// <summary><c>POST /api/messages</c>, taken by Bot Builder's adapter in place of the built-in connector.</summary>
public static class BotBuilderMessages
{
    /// <summary>Without a registration the adapter would believe everybody, so then the built-in refusal answers.</summary>
    public static void MapBotBuilder(this IEndpointRouteBuilder endpoints)
    {
        var options = endpoints.ServiceProvider.GetRequiredService<IOptions<ConnectorOptions>>().Value;
        if (!options.IsOpen)
        {
            endpoints.MapMessages();
            return;
        }

        var adapter = endpoints.ServiceProvider.GetRequiredService<CloudAdapter>();
        var bot = endpoints.ServiceProvider.GetRequiredService<IBot>();
        var limits = endpoints.ServiceProvider.GetRequiredService<IOptions<ConnectorLimitsOptions>>().Value;
        endpoints.MapPost(MessagesApi.Path, context => TakeAsync(context, adapter, bot, options, limits)).ExcludeFromDescription();
    }

    private static Task TakeAsync(HttpContext context, CloudAdapter adapter, IBot bot, ConnectorOptions options, ConnectorLimitsOptions limits)
    {
        if (options.AllowAnonymous && !CallerGate.IsOnThisMachine(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limits.MaxActivityBytes;
        }

        return adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted);
    }
}
