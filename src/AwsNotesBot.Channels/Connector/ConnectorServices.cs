using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Channels.Connector.Authentication;
using AwsNotesBot.Channels.Connector.Incoming;
using AwsNotesBot.Channels.Connector.Outgoing;
using AwsNotesBot.Channels.Connector.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Connector;

/// <summary>Registers what the bot needs to talk through Azure Bot Service.</summary>
internal static class ConnectorServices
{
    /// <summary>The name of the client that calls the service.</summary>
    public const string Http = "connector";

    /// <summary>The largest answer that is read; the service's own take a few kilobytes.</summary>
    private const int MaxAnswerBytes = 1_048_576;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);

    public static void AddConnector(this IServiceCollection services)
    {
        services.AddOptions<ConnectorOptions>().BindConfiguration(ConnectorOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ConnectorLimitsOptions>().BindConfiguration(ConnectorLimitsOptions.Section).ValidateDataAnnotations().ValidateOnStart();

        // A redirect would carry the bot's token elsewhere.
        services.AddHttpClient(Http, client => (client.Timeout, client.MaxResponseContentBufferSize) = (Timeout, MaxAnswerBytes))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false })
            .RemoveAllLoggers();

        services.AddSingleton<Func<HttpClient>>(provider => () => provider.GetRequiredService<IHttpClientFactory>().CreateClient(Http));
        services.AddSingleton(provider => new IssuerKeys(
            Keys(provider, provider.GetRequiredService<IOptions<ConnectorOptions>>().Value.OpenIdMetadata),
            Keys(provider, provider.GetRequiredService<IOptions<ConnectorOptions>>().Value.EmulatorOpenIdMetadata)));
        services.AddSingleton(provider => new BotCredential(provider.GetRequiredService<IOptions<ConnectorOptions>>(), provider.GetRequiredService<Func<HttpClient>>()()));
        services.AddSingleton<TokenValidator>();
        services.AddSingleton<CallerGate>();
        services.AddSingleton<Admission>();
        services.AddSingleton<ActivityReader>();
        services.AddSingleton<SeenActivities>();
        services.AddSingleton<KnownConversations>();
        services.AddSingleton<AskedCards>();
        services.AddSingleton<SearchInvoke>();
        services.AddSingleton<RetryBudget>();
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton<ConnectorTurnRunner>();
        services.AddSingleton<FeedbackInvoke>();
        services.AddSingleton<ActivityHandler>();
        services.AddSingleton<ActivityDispatch>();
        services.AddSingleton<IReminderChannel, TeamsReminders>();
        services.AddHostedService<SeenExpiry>();
    }

    private static SigningKeys Keys(IServiceProvider provider, string metadata) =>
        ActivatorUtilities.CreateInstance<SigningKeys>(provider, new Uri(metadata));
}
