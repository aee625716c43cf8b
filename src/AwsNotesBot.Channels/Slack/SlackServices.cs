using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Channels.Slack.Events;
using AwsNotesBot.Channels.Slack.Requests;
using AwsNotesBot.Channels.Slack.SocketMode;
using AwsNotesBot.Channels.Slack.Turns;
using AwsNotesBot.Channels.Slack.Web;
using Microsoft.Extensions.DependencyInjection;

namespace AwsNotesBot.Channels.Slack;

/// <summary>Registers what the bot needs in Slack.</summary>
internal static class SlackServices
{
    public static void AddSlack(this IServiceCollection services)
    {
        services.AddOptions<SlackOptions>().BindConfiguration(SlackOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddHttpClient(nameof(SlackApi)).RemoveAllLoggers();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<SlackApi>(provider, provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(SlackApi))));
        services.AddSingleton<SlackIdentity>();
        services.AddSingleton<SlackPeople>();
        services.AddSingleton<IReminderChannel, SlackReminders>();
        services.AddSingleton<KnownThreads>();
        services.AddSingleton<EventReader>();
        services.AddSingleton<DeliveryReader>();
        services.AddSingleton<SlackInbox>();
        services.AddSingleton<SlackTurnRunner>();
        services.AddSingleton<SlackDesk>();
        services.AddSingleton<SignedBody>();
        services.AddSingleton<SlackEndpoints>();
        services.AddHostedService(provider => provider.GetRequiredService<SlackDesk>());
        services.AddHostedService<SocketListener>();
    }
}
