using AwsNotesBot.Channels.Api;
using AwsNotesBot.Channels.Connector.Incoming;
using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.DirectLine.Tokens;
using AwsNotesBot.Channels.Slack;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels;

/// <summary>Puts the channels on the web.</summary>
public static class ChannelsEndpointExtensions
{
    /// <param name="app">The host.</param>
    /// <param name="mapMessages">What takes Azure Bot Service's activities; the built-in connector by default.</param>
    /// <exception cref="InvalidOperationException">The key that signs tokens cannot be read or made.</exception>
    public static WebApplication MapChannels(this WebApplication app, Action<IEndpointRouteBuilder>? mapMessages = null)
    {
        // Read now, so that a wrong key stops the start and not the first visitor.
        app.Services.GetRequiredService<TokenKey>();

        app.UseCors();
        var alive = TimeSpan.FromSeconds(app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value.KeepAliveSeconds);
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = alive, KeepAliveTimeout = alive });
        app.MapDirectLine();
        (mapMessages ?? MessagesApi.MapMessages)(app);
        app.Services.GetRequiredService<SlackEndpoints>().Map(app);
        app.MapAsk();
        return app;
    }
}
