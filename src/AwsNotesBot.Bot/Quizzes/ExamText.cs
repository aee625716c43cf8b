using System.Text;
using AwsNotesBot.Answers;
using AwsNotesBot.Quizzes.Exams;
using AwsNotesBot.Quizzes.Sessions;
using static AwsNotesBot.Bot.Quizzes.QuizMarkdown;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>Words for an exam: how it begins, what time is left, how it went and what to read.</summary>
internal static class ExamText
{
    /// <summary>More that was missed is counted, not listed: nobody reads fifty at once.</summary>
    private const int MostListed = 20;

    public static string Begun(Saying.ExamBegun begun)
    {
        var mix = begun.Topic is not null ? "" : begun.Terms.IsRealMix ? ", mixed as in the real one" : ", in the notes' own mix";
        return $"**{Title(begun.Terms, begun.Topic)}**: {Count(begun.Questions, "question")} in {Count(Minutes(begun.Time), "minute")}{mix}. "
            + "You are told nothing about your answers before the end. `skip` leaves a question for the end, `stop` hands in.";
    }

    /// <returns>For example "27 minutes left".</returns>
    public static string Left(TimeSpan left) => left < TimeSpan.FromMinutes(1) ? "less than a minute left" : $"{Count((int)Math.Round(left.TotalMinutes), "minute")} left";

    public static Reply.Message Report(ExamReport report)
    {
        var citations = new List<Citation>();
        var open = report.Exam.Left.Count;
        var text = new StringBuilder(
            $"**{Title(report.Exam, report.Topic)}: {report.Right} of {report.Asked} right ({Math.Round(100.0 * report.Right / report.Asked)} %)**"
            + $"{(open > 0 ? $", {open} left open" : "")}, in {Count(Minutes(report.Taken), "minute")}.");
        if (report.Exam.Pass is { } pass)
        {
            text.Append($" The real exam asks for {Escape(pass)}.");
        }

        text.Append("\n\n| Domain | Right |\n| --- | --- |");
        foreach (var domain in report.Domains)
        {
            text.Append($"\n| {Escape(domain.Name)} | {domain.Right} of {domain.Asked} |");
        }

        var missed = report.Domains.Sum(d => d.Missed.Count);
        text.Append(missed == 0 ? "\n\nNothing to read again." : "\n\n**To read again**, the weakest domain first:");
        foreach (var domain in report.Domains.Where(d => d.Missed.Count > 0 && citations.Count < MostListed))
        {
            text.Append($"\n\n*{Escape(domain.Name)}*\n");
            foreach (var item in domain.Missed.Take(MostListed - citations.Count))
            {
                citations.Add(new Citation(citations.Count + 1, item.Passage, item.Lines));
                text.Append($"\n- {Escape(item.Question)} **{Escape(item.Answer)}** [{citations.Count}]");
            }
        }

        if (missed > citations.Count)
        {
            text.Append($"\n\nAnd {missed - citations.Count} more.");
        }

        if (missed > open)
        {
            text.Append("\n\nWhat you answered wrong comes back: say `review` when it is due.");
        }

        return new Reply.Message(text.ToString(), citations, []);
    }

    private static string Title(ExamTerms exam, string? topic) =>
        exam.Name is { } name ? $"Exam {Escape(name)}" : topic is null ? "Exam" : $"Exam on {Escape(topic)}";

    private static int Minutes(TimeSpan time) => (int)Math.Ceiling(time.TotalMinutes);

    private static string Count(int n, string noun) => n == 1 ? $"1 {noun}" : $"{n} {noun}s";
}
