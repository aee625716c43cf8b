using System.Globalization;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Quizzes.Exams;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>Makes a session of the wish for an exam.</summary>
internal sealed class ExamStart(ExamFile exams, QuizSessionOptions options)
{
    /// <summary>With fewer items that say it, a name that nobody called a topic is taken for an exam's.</summary>
    private const int FewestOfTopic = 5;

    /// <summary>Whether an exam is meant: "exam tips" is a question unless the notes know an exam of that name.</summary>
    public bool IsMeant(QuizRequest.Exam wish, QuizBook book) => wish.IsCertain || Named(wish.On!, book, exams.Read()) is not null;

    /// <returns><c>null</c> where there is nothing to ask.</returns>
    /// <exception cref="ExamFileException">The notes' file of exams cannot be used.</exception>
    public QuizSession? Session(QuizRequest.Exam wish, QuizBook book, DateTimeOffset at)
    {
        var named = wish.On is null ? null : Named(wish.On, book, exams.Read()) ?? Unknown(wish, book);
        var (blueprint, topic) = (named?.Blueprint, named is null ? wish.On : null);
        var seed = options.Seed ?? at.GetHashCode();
        var (pool, domains) = named is not null ? (Pool(named, book), blueprint is null ? ExamDomains.OfNotes : ExamDomains.Of(blueprint))
            : topic is null ? (book.Items, ExamDomains.OfNotes)
            : (book.About(topic), ExamDomains.OfTopics);
        var paper = ExamPaper.Compose(pool, domains, wish.Questions ?? blueprint?.Questions ?? options.ExamQuestions, seed);
        var time = wish.Minutes is { } minutes ? TimeSpan.FromMinutes(minutes)
            : paper.Count * (blueprint is null ? TimeSpan.FromSeconds(options.ExamSecondsPerQuestion) : TimeSpan.FromMinutes(blueprint.Minutes) / blueprint.Questions);
        return paper.Count == 0 ? null : new QuizSession
        {
            Id = at.UtcTicks.ToString("x", CultureInfo.InvariantCulture),
            Mode = QuizMode.Exam,
            Topic = topic,
            Seed = seed,
            Started = at,
            Queue = paper,
            Exam = new ExamTerms(named?.Name, blueprint?.Pass, at + WholeMinutes(time)) { IsRealMix = blueprint is not null },
        };
    }

    /// <summary>The notes that name the exam; where none names any, all of them.</summary>
    private static IReadOnlyList<QuizItem> Pool(Exam named, QuizBook book) =>
        book.Items.Where(item => item.Exams.Contains(named.Name, StringComparer.OrdinalIgnoreCase)).ToList() is { Count: > 0 } tagged ? tagged : book.Items;

    private static Exam? Named(string name, QuizBook book, IReadOnlyList<ExamBlueprint> blueprints) =>
        blueprints.FirstOrDefault(exam => exam.IsCalled(name)) is { } known ? new Exam(known.Name, known)
        : book.Items.SelectMany(item => item.Exams).FirstOrDefault(exam => exam.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } tag ? new Exam(tag, null)
        : null;

    /// <returns>An exam that the notes do not describe, asked in their own mix; <c>null</c> where they have enough on a topic of that name.</returns>
    private static Exam? Unknown(QuizRequest.Exam wish, QuizBook book) =>
        wish.IsTopic || book.About(wish.On!).Count(item => Names(item, wish.On!)) >= FewestOfTopic ? null : new Exam(wish.On!, null);

    private static bool Names(QuizItem item, string topic) => !WordRuns.Of(topic).Except(WordRuns.Of($"{item.Topic} {item.Question}")).Any();

    private static TimeSpan WholeMinutes(TimeSpan time) => TimeSpan.FromMinutes(Math.Ceiling(time.TotalMinutes));

    private sealed record Exam(string Name, ExamBlueprint? Blueprint);
}
