using AwsNotesBot.Channels.Api;
using AwsNotesBot.Channels.Connector.Incoming;
using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.DirectLine.Tokens;
using AwsNotesBot.Channels.Slack;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels;

/// <summary>Puts the channels on the web.</summary>
public static class ChannelsEndpointExtensions
{
    /// <exception cref="InvalidOperationException">The key that signs tokens cannot be read or made.</exception>
    public static WebApplication MapChannels(this WebApplication app)
    {
        // Read now, so that a wrong key stops the start and not the first visitor.
        app.Services.GetRequiredService<TokenKey>();

        app.UseCors();
        var alive = TimeSpan.FromSeconds(app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value.KeepAliveSeconds);
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = alive, KeepAliveTimeout = alive });
        app.MapDirectLine();
        app.MapMessages();
        app.Services.GetRequiredService<SlackEndpoints>().Map(app);
        app.MapAsk();
        return app;
    }
}
