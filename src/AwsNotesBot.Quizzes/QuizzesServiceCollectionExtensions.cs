using AwsNotesBot.Quizzes.Exams;
using AwsNotesBot.Quizzes.Memory;
using AwsNotesBot.Quizzes.Memory.Progress;
using AwsNotesBot.Quizzes.Memory.Reviews;
using AwsNotesBot.Quizzes.Sessions;
using AwsNotesBot.Quizzes.Writing;
using AwsNotesBot.Quizzes.Writing.Drafts;
using AwsNotesBot.Retrieval;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Quizzes;

public static class QuizzesServiceCollectionExtensions
{
    /// <summary>Adds what quizzes need, set up by the section <c>Quizzes</c>; the review log stands in the data folder beside the index.</summary>
    public static IServiceCollection AddQuizzes(this IServiceCollection services)
    {
        services.AddOptions<MemoryOptions>()
            .BindConfiguration(MemoryOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.AddOptions<QuizSessionOptions>()
            .BindConfiguration(QuizSessionOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.TryAddSingleton(provider =>
            new CurrentBook(
                provider.GetRequiredService<PassageSearcher>(),
                provider.GetRequiredService<IOptions<QuizSessionOptions>>().Value.ItemSeed,
                provider.GetRequiredService<DraftFile>()));
        services.TryAddSingleton(provider => new DraftFile(
            Path.Combine(provider.GetRequiredService<IOptions<RetrievalOptions>>().Value.DataFolder, DraftFile.FileName),
            provider.GetRequiredService<ILogger<DraftFile>>()));
        services.TryAddSingleton<IReviewLog>(provider =>
            new SqliteReviewLog(Path.Combine(provider.GetRequiredService<IOptions<RetrievalOptions>>().Value.DataFolder, SqliteReviewLog.FileName)));
        services.TryAddSingleton(provider => new ExamFile(provider.GetRequiredService<IOptions<RetrievalOptions>>().Value.NotesFolder));
        services.TryAddSingleton(provider =>
            new LearnerMemories(provider.GetRequiredService<IReviewLog>(), provider.GetRequiredService<IOptions<MemoryOptions>>().Value));
        services.TryAddSingleton(provider => new ProgressReader(
            provider.GetRequiredService<LearnerMemories>(), provider.GetRequiredService<CurrentBook>(), provider.GetService<TimeProvider>()));

        // Without a chat model the rules alone hint and grade; the container gives a null of a factory on.
        services.TryAddSingleton(provider => provider.GetService<IChatClient>() is { } client
            ? new QuizTutor(
                client,
                TimeSpan.FromSeconds(provider.GetRequiredService<IOptions<QuizSessionOptions>>().Value.ModelSeconds),
                provider.GetRequiredService<ILogger<QuizTutor>>())
            : null!);
        services.TryAddSingleton(provider => provider.GetService<IChatClient>() is { } client
            ? new QuizDrafter(client, provider.GetRequiredService<DraftFile>(), provider.GetRequiredService<ILogger<QuizDrafter>>())
            : null!);
        return services;
    }
}
