using AwsNotesBot.Channels.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.BotBuilder;

/// <summary>Registers Bot Builder's adapter and the bot that it runs; needs the channels.</summary>
public static class BotBuilderServices
{
    /// <remarks>The registration is the section <c>Channels:Connector</c>, as for the built-in connector.</remarks>
    public static IServiceCollection AddBotBuilder(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddHttpClient();
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            AdapterSettings.Of(provider.GetRequiredService<IOptions<ConnectorOptions>>().Value),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: provider.GetRequiredService<ILogger<BotFrameworkAuthentication>>()));
        services.AddSingleton(provider =>
        {
            var logger = provider.GetRequiredService<ILogger<CloudAdapter>>();
            return new CloudAdapter(provider.GetRequiredService<BotFrameworkAuthentication>(), logger)
            {
                OnTurnError = (_, failure) =>
                {
                    Log.TurnFailed(logger, failure);
                    return Task.CompletedTask;
                },
            };
        });
        services.AddSingleton<IBot, NotesActivityHandler>();
        return services;
    }
}
