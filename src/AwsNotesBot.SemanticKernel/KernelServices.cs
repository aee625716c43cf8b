using AwsNotesBot.Bot;
using AwsNotesBot.Bot.Quizzes;
using AwsNotesBot.Bot.Tools;
using AwsNotesBot.Retrieval;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace AwsNotesBot.SemanticKernel;

/// <summary>Joins the bot and Semantic Kernel, in both directions.</summary>
public static class KernelServices
{
    /// <summary>The bot uses the kernel's chat and embedding services, whatever connectors they come from. Call it before the bot's own parts are added.</summary>
    /// <param name="services">The bot's.</param>
    /// <param name="kernel">May have either service, both or none; what it lacks the bot brings itself.</param>
    public static IServiceCollection AddServicesOf(this IServiceCollection services, Kernel kernel)
    {
        var chat = kernel.Services.GetService<IChatClient>() ?? kernel.Services.GetService<IChatCompletionService>()?.AsChatClient();
        if (chat is not null)
        {
            services.TryAddSingleton(chat);
        }

        if (kernel.Services.GetService<IEmbeddingGenerator<string, Embedding<float>>>() is { } embeddings)
        {
            services.TryAddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(new KernelEmbeddings(embeddings));
        }

        return services;
    }

    /// <summary>Agents get a <see cref="Kernel"/> with the notes as a plugin, whose prompts are held to citations; needs the bot.</summary>
    public static IKernelBuilder AddNotesKernel(this IServiceCollection services)
    {
        services.AddSingleton(provider => NotesPlugin.Of(new NoteTools(
            provider.GetRequiredService<PassageSearcher>(),
            provider.GetRequiredService<NotesBot>(),
            provider.GetRequiredService<QuizRoom>(),
            provider.GetRequiredService<IOptions<BotOptions>>().Value,
            channel: "kernel")));
        services.TryAddSingleton<CitationFilter>();
        services.AddSingleton<IPromptRenderFilter>(provider => provider.GetRequiredService<CitationFilter>());
        services.AddSingleton<IFunctionInvocationFilter>(provider => provider.GetRequiredService<CitationFilter>());
        return services.AddKernel();
    }
}
