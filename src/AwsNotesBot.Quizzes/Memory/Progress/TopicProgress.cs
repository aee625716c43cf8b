namespace AwsNotesBot.Quizzes.Memory.Progress;

/// <summary>How many items of a topic a learner knows.</summary>
/// <param name="Topic">See <see cref="QuizItem.Topic"/>.</param>
/// <param name="Known">Items that are still recalled in nine of ten cases after <see cref="LearnerProgress.KnownDays"/>.</param>
/// <param name="Learning">Items that were asked, and are not known yet.</param>
/// <param name="New">Items that were never asked.</param>
public sealed record TopicProgress(string Topic, int Known, int Learning, int New)
{
    public int Items => Known + Learning + New;
}
