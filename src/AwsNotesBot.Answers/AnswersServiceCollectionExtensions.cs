using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Answers;

public static class AnswersServiceCollectionExtensions
{
    /// <summary>Adds the answerer, set up by the section <c>Answers</c>; needs retrieval.</summary>
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
        return services;
    }
}
