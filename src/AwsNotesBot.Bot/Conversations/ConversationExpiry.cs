using AwsNotesBot.Bot.Duels;
using AwsNotesBot.Bot.Feedback;
using AwsNotesBot.Bot.Quizzes;
using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Bot.State;
using Microsoft.Extensions.Hosting;

namespace AwsNotesBot.Bot.Conversations;

/// <summary>Forgets conversations and broken-off quizzes and duels in which nobody has said anything for long, and reminders that have reached nobody; looks once a day, first at the start.</summary>
internal sealed class ConversationExpiry(IStateStore store, TimeSpan age, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the host goes on starting meanwhile
        await ForgetAsync(stoppingToken);
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await ForgetAsync(stoppingToken);
        }
    }

    private async Task ForgetAsync(CancellationToken cancellationToken)
    {
        foreach (var prefix in (string[])[ConversationMemory.KeyPrefix, SessionStates.KeyPrefix, DuelStates.KeyPrefix, ReminderStates.KeyPrefix, FeedbackLog.AnswerPrefix])
        {
            await store.DeleteOlderAsync(prefix, time.GetUtcNow() - age, cancellationToken);
        }
    }
}
