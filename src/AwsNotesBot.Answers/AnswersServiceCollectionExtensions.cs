using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Answers;

public static class AnswersServiceCollectionExtensions
{
    /// <summary>Adds the answerer, set up by the section <c>Answers</c>, and one that words answers where there is an <see cref="IChatClient"/>; needs retrieval.</summary>
    public static IServiceCollection AddAnswers(this IServiceCollection services, Action<AnswerOptions>? configure = null)
    {
        services.AddOptions<AnswerOptions>()
            .BindConfiguration("Answers")
            .Configure(options => configure?.Invoke(options))
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.TryAddSingleton(provider => new QuestionAnswerer(
            provider.GetRequiredService<PassageSearcher>(),
            provider.GetService<StaticEmbeddingModel>(),
            options: provider.GetRequiredService<IOptions<AnswerOptions>>().Value));

        // Without a chat model there is none to word answers; the container gives a null of a factory on.
        services.TryAddSingleton(provider => provider.GetService<IChatClient>() is { } client
            ? new ModelAnswerer(
                provider.GetRequiredService<QuestionAnswerer>(),
                client,
                provider.GetRequiredService<IOptions<AnswerOptions>>().Value,
                provider.GetRequiredService<ILogger<ModelAnswerer>>(),
                provider.GetService<StaticEmbeddingModel>(),
                provider.GetService<TimeProvider>())
            : null!);
        return services;
    }
}
