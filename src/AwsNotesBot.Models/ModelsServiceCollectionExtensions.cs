using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Models;

public static class ModelsServiceCollectionExtensions
{
    /// <summary>Adds the chat model of the section <c>Models:Chat</c>; without an endpoint there is no <see cref="IChatClient"/> to get.</summary>
    public static IServiceCollection AddChatModel(this IServiceCollection services)
    {
        services.AddOptions<ChatEndpointOptions>()
            .BindConfiguration(ChatEndpointOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.TryAddSingleton(TimeProvider.System);

        // Whether there is one is known only when the settings are read; the container gives a null of a factory on.
        services.TryAddSingleton<IChatClient>(provider => provider.GetRequiredService<IOptions<ChatEndpointOptions>>().Value is { IsSet: true } options
            ? new OpenAiChatClient(options, provider.GetRequiredService<TimeProvider>())
            : null!);
        return services;
    }
}
