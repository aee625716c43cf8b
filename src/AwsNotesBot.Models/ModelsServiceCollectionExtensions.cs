using AwsNotesBot.Models.Chat;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Models;

public static class ModelsServiceCollectionExtensions
{
    /// <summary>The name under which requests, their times and their tokens are metered and traced.</summary>
    public const string Telemetry = "AwsNotesBot.Models";

    /// <summary>Adds the chat model of the section <c>Models:Chat</c>; without an endpoint there is no <see cref="IChatClient"/> to get. A budget of tokens needs an <see cref="ISpendLedger"/>.</summary>
    public static IServiceCollection AddChatModel(this IServiceCollection services)
    {
        services.AddOptions<ChatEndpointOptions>()
            .BindConfiguration(ChatEndpointOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);

        // Whether there is one is known only when the settings are read; the container gives a null of a factory on.
        services.TryAddSingleton<IChatClient>(provider => provider.GetRequiredService<IOptions<ChatEndpointOptions>>().Value is { IsSet: true } options ? Client(options, provider) : null!);
        return services;
    }

    /// <summary>From the outside to the wire: who asks is metered with his wait, and tokens are set aside when it is his turn.</summary>
    private static IChatClient Client(ChatEndpointOptions options, IServiceProvider provider)
    {
        var time = provider.GetRequiredService<TimeProvider>();
        var model = new OpenAiChatClient(options, time, logger: provider.GetRequiredService<ILogger<OpenAiChatClient>>()).AsBuilder()
            .UseOpenTelemetry(sourceName: Telemetry)
            .Use(inner => new PacedChatClient(inner, options, time));
        if (options.TokensPerDay is { } budget)
        {
            model.Use(inner => new BudgetedChatClient(
                inner, provider.GetRequiredService<ISpendLedger>(), budget, options.MaxOutputTokens, time, provider.GetRequiredService<ILogger<BudgetedChatClient>>()));
        }

        return model.Build(provider);
    }
}
