using System.Globalization;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Quizzes.Exams;
using AwsNotesBot.Quizzes.Memory;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>Makes a session of what a learner asks for.</summary>
internal sealed class QuizStart(LearnerMemories memories, ExamFile exams, QuizSessionOptions options)
{
    private readonly ExamStart _exams = new(exams, options);

    /// <summary>Whether a quiz, a review or an exam is meant.</summary>
    public bool IsMeant(QuizRequest opening, QuizBook book) => opening is not QuizRequest.Exam exam || _exams.IsMeant(exam, book);

    /// <returns><c>null</c> where there is nothing to ask.</returns>
    /// <exception cref="ExamFileException">The notes' file of exams cannot be used.</exception>
    public async Task<QuizSession?> SessionAsync(QuizRequest opening, QuizBook book, string learner, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (opening is QuizRequest.Exam exam)
        {
            return _exams.Session(exam, book, at);
        }

        var memory = await memories.RecallAsync(learner, cancellationToken);
        var seed = options.Seed ?? at.GetHashCode();
        var start = opening as QuizRequest.Start;
        var items = start is null
            ? ItemChoice.Due(id => book.Find(id) is not null, memory, at, QuizSessionOptions.MostQuestions)
            : ItemChoice.Choose(Pool(book, start.Topic), start.Topic is not null, memory, at, start.Level, start.Questions ?? options.Questions, seed);
        return items.Count == 0 ? null : new QuizSession
        {
            // A learner starts no two quizzes within a tick.
            Id = at.UtcTicks.ToString("x", CultureInfo.InvariantCulture),
            Mode = start is null ? QuizMode.Review : QuizMode.Quiz,
            Topic = start?.Topic,
            Seed = seed,
            Started = at,
            Level = start?.Level ?? QuizLevel.Mixed,
            Queue = [.. items.Select(id => new QueuedItem(id))],
        };
    }

    /// <summary>Other questions in the place of those not shown yet.</summary>
    public async Task<SessionEvent.ChangedLevel> LevelAsync(
        QuizSession session, int steps, QuizBook book, string learner, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var level = (QuizLevel)Math.Clamp((int)session.Level + steps, (int)QuizLevel.Easiest, (int)QuizLevel.Hardest);
        var seen = session.Answers.Select(a => a.ItemId).Append(session.Current?.ItemId).ToHashSet();
        var pool = Pool(book, session.Topic).Where(item => !seen.Contains(item.Id)).ToList();
        var memory = await memories.RecallAsync(learner, cancellationToken);
        var items = level == session.Level
            ? []
            : ItemChoice.Choose(pool, session.Topic is not null, memory, at, level, session.Queue.Count(q => q.Returns == 0), session.Seed);
        return new SessionEvent.ChangedLevel(level, items);
    }

    private static IReadOnlyList<QuizItem> Pool(QuizBook book, string? topic) => topic is null ? book.Items : book.About(topic);
}
