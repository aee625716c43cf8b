using AwsNotesBot.Bot;
using AwsNotesBot.Bot.Feedback;
using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Channels.Connector;
using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.DirectLine.Conversations;
using AwsNotesBot.Channels.DirectLine.Tokens;
using AwsNotesBot.Channels.Limits;
using AwsNotesBot.Channels.Progress;
using AwsNotesBot.Channels.Slack;
using AwsNotesBot.Quizzes.Memory.Progress;
using AwsNotesBot.Retrieval;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels;

/// <summary>Registers what the channels need.</summary>
public static class ChannelsServiceCollectionExtensions
{
    /// <summary>Adds the channels; <see cref="NotesBot"/> and <see cref="ProgressReader"/> must be registered as well.</summary>
    /// <param name="services">The host's.</param>
    /// <param name="configure">Applied after the settings under <c>Channels:DirectLine</c>.</param>
    public static IServiceCollection AddChannels(this IServiceCollection services, Action<DirectLineOptions>? configure = null)
    {
        services.AddOptions<DirectLineOptions>()
            .BindConfiguration(DirectLineOptions.Section)
            .Configure(options => configure?.Invoke(options))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddOptions<LimitsOptions>()
            .BindConfiguration(LimitsOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<DirectLineOptions>>(AddDirectLinePolicy);

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => TokenKey.Load(
            provider.GetRequiredService<IOptions<DirectLineOptions>>().Value,
            provider.GetRequiredService<IOptions<RetrievalOptions>>().Value.DataFolder,
            provider.GetRequiredService<ILogger<TokenKey>>()));
        services.TryAddSingleton<TokenSigner>();
        services.TryAddSingleton<ProgressLinks>();
        services.TryAddSingleton<ReadProgressAsync>(provider => (learner, cancellationToken) =>
            provider.GetRequiredService<ProgressReader>().ReadAsync(learner, TimeZoneInfo.Local, cancellationToken));
        services.TryAddSingleton<CallerGate>();
        services.TryAddSingleton<ConversationTickets>();
        services.TryAddSingleton<ConversationTable>();
        services.TryAddSingleton<TurnRunner>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IReminderChannel, WebReminders>());
        services.TryAddSingleton<SearchNotesAsync>(provider => provider.GetRequiredService<PassageSearcher>().SearchAsync);
        services.TryAddSingleton<RespondAsync>(provider => provider.GetRequiredService<NotesBot>().RespondAsync);
        services.TryAddSingleton<FeedbackLog>();
        services.TryAddSingleton<RequestLimits>();
        services.TryAddSingleton<BodyReader>();
        services.AddConnector();
        services.AddSlack();
        return services;
    }

    private static void AddDirectLinePolicy(CorsOptions cors, IOptions<DirectLineOptions> options) =>
        cors.AddPolicy(DirectLineApi.CorsPolicy, policy => policy
            .WithOrigins([.. options.Value.AllowedOrigins])
            .WithMethods("GET", "POST")
            .WithHeaders("Authorization", "Content-Type", "X-Requested-With", "x-ms-bot-agent")
            .WithExposedHeaders("Retry-After")
            .SetPreflightMaxAge(TimeSpan.FromMinutes(10)));
}
