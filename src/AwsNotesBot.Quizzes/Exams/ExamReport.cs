using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Quizzes.Exams;

/// <summary>How an exam went. As in real ones, only a wholly right answer counts.</summary>
/// <param name="Exam">Its terms.</param>
/// <param name="Topic">What it was on; <c>null</c> for an exam with a name, or on everything.</param>
/// <param name="Taken">From the first question to the end.</param>
/// <param name="Domains">The weakest first.</param>
public sealed record ExamReport(ExamTerms Exam, string? Topic, TimeSpan Taken, IReadOnlyList<DomainResult> Domains)
{
    public int Right => Domains.Sum(d => d.Right);

    public int Asked => Domains.Sum(d => d.Asked);

    /// <param name="session">An exam that is over.</param>
    /// <param name="find">The item of an id; <c>null</c> where its fact has left the notes.</param>
    internal static ExamReport Of(QuizSession session, Func<string, QuizItem?> find)
    {
        var exam = session.Exam!;
        var asked = session.Answers.Select(a => (Domain: a.Topic, a.ItemId, IsRight: a.Outcome == Outcome.Right))
            .Concat(exam.Left.Select(q => (Domain: q.Domain ?? "", q.ItemId, IsRight: false)));
        var domains = asked.GroupBy(q => q.Domain).Select(domain => new DomainResult(
            domain.Key,
            domain.Count(q => q.IsRight),
            domain.Count(),
            [.. domain.Where(q => !q.IsRight).Select(q => find(q.ItemId)).OfType<QuizItem>()]));
        return new ExamReport(
            exam, session.Topic, (exam.Ended ?? exam.Ends) - session.Started, [.. domains.OrderBy(d => (double)d.Right / d.Asked).ThenBy(d => d.Name, StringComparer.Ordinal)]);
    }
}

/// <param name="Name">The domain.</param>
/// <param name="Right">Questions answered right.</param>
/// <param name="Asked">Questions of the paper, those left open among them.</param>
/// <param name="Missed">Items that were not answered right, in the order answered.</param>
public sealed record DomainResult(string Name, int Right, int Asked, IReadOnlyList<QuizItem> Missed);
