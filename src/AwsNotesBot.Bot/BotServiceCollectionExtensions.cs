using AwsNotesBot.Answers;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Bot.Conversations;
using AwsNotesBot.Bot.Duels;
using AwsNotesBot.Bot.Feedback;
using AwsNotesBot.Bot.Quizzes;
using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Bot.State;
using AwsNotesBot.Models.Chat;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Quizzes.Exams;
using AwsNotesBot.Quizzes.Memory;
using AwsNotesBot.Quizzes.Memory.Progress;
using AwsNotesBot.Quizzes.Memory.Reviews;
using AwsNotesBot.Quizzes.Sessions;
using AwsNotesBot.Quizzes.Writing;
using AwsNotesBot.Retrieval;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Bot;

public static class BotServiceCollectionExtensions
{
    /// <summary>Adds the bot and its state file, which stands in the data folder beside the index; needs retrieval, answers and quizzes.</summary>
    public static IServiceCollection AddBot(this IServiceCollection services, Action<BotOptions>? configure = null)
    {
        services.AddOptions<BotOptions>()
            .BindConfiguration("Bot")
            .Configure(options => configure?.Invoke(options))
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.TryAddSingleton<IStateStore>(provider =>
            new SqliteStateStore(Path.Combine(provider.GetRequiredService<IOptions<RetrievalOptions>>().Value.DataFolder, SqliteStateStore.FileName)));
        services.TryAddSingleton<ISpendLedger>(provider => new StoredSpendLedger(provider.GetRequiredService<IStateStore>()));
        services.TryAddSingleton(provider => new QuizRoom(
            provider.GetRequiredService<CurrentBook>(),
            provider.GetRequiredService<IReviewLog>(),
            provider.GetRequiredService<LearnerMemories>(),
            provider.GetRequiredService<ExamFile>(),
            provider.GetRequiredService<IStateStore>(),
            provider.GetRequiredService<IOptions<QuizSessionOptions>>().Value,
            TimeSpan.FromSeconds(provider.GetRequiredService<IOptions<MemoryOptions>>().Value.FastSeconds),
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetService<QuizTutor>()));
        services.TryAddSingleton(provider => new DuelRoom(
            provider.GetRequiredService<CurrentBook>(),
            provider.GetRequiredService<IReviewLog>(),
            provider.GetRequiredService<IStateStore>(),
            provider.GetRequiredService<IOptions<QuizSessionOptions>>().Value,
            TimeSpan.FromSeconds(provider.GetRequiredService<IOptions<MemoryOptions>>().Value.FastSeconds),
            provider.GetService<TimeProvider>() ?? TimeProvider.System));
        services.TryAddSingleton(provider => new FeedbackLog(provider.GetRequiredService<IStateStore>(), provider.GetService<TimeProvider>() ?? TimeProvider.System));
        services.TryAddSingleton(provider => new NotesBot(
            provider.GetRequiredService<PassageSearcher>(),
            provider.GetRequiredService<QuestionAnswerer>(),
            provider.GetRequiredService<IStateStore>(),
            provider.GetRequiredService<QuizRoom>(),
            provider.GetRequiredService<DuelRoom>(),
            provider.GetRequiredService<ProgressReader>(),
            provider.GetRequiredService<IOptions<BotOptions>>().Value,
            provider.GetService<TimeProvider>(),
            provider.GetService<ModelAnswerer>()));
        services.TryAddSingleton(provider => new ReminderSender(
            provider.GetRequiredService<IStateStore>(),
            provider.GetServices<IReminderChannel>(),
            provider.GetRequiredService<ProgressReader>(),
            provider.GetRequiredService<PassageSearcher>(),
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetRequiredService<ILogger<ReminderSender>>()));
        services.AddHostedService(provider => provider.GetRequiredService<ReminderSender>());
        services.AddHostedService(provider => new ConversationExpiry(
            provider.GetRequiredService<IStateStore>(),
            TimeSpan.FromDays(provider.GetRequiredService<IOptions<BotOptions>>().Value.ForgetAfterDays),
            provider.GetService<TimeProvider>() ?? TimeProvider.System));
        return services;
    }
}
