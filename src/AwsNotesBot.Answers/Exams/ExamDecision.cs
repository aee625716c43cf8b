namespace AwsNotesBot.Answers.Exams;

/// <summary>Which options the notes speak for, and how clearly.</summary>
/// <param name="Chosen">As many as are asked for, in the order of the message.</param>
/// <param name="Others">The rest, in the order of the message.</param>
/// <param name="Clearness">How likely the choice is right, from 0 to 1, if the notes are about the question at all.</param>
/// <param name="Nearest">The last of the chosen and the best of the others, between which the margin lies.</param>
internal sealed record ExamDecision(IReadOnlyList<WeighedOption> Chosen, IReadOnlyList<WeighedOption> Others, double Clearness, (ExamOption Chosen, ExamOption Other) Nearest)
{
    /// <summary>A best unit of less weight than this has a word in common with the option by chance.</summary>
    private const double LeastWeight = 0.4;

    /// <summary>Clearness of a tie, and what a margin adds to its logit: a logistic curve through questions of our own, rounded.</summary>
    private const double TieLogit = 0.2, MarginWeight = 10;

    /// <param name="question">What is asked.</param>
    /// <param name="weighed">Its options, weighed, in the same order.</param>
    public static ExamDecision Of(ExamQuestion question, IReadOnlyList<WeighedOption> weighed)
    {
        var best = weighed.OrderByDescending(o => Standing(question, o)).ToList();
        var margin = Standing(question, best[question.Choose - 1]) - Standing(question, best[question.Choose]);
        var chosen = best.Take(question.Choose).ToHashSet();
        var supported = question.AsksForWrong ? best[^1] : best[question.Choose - 1];
        return new ExamDecision(
            [.. weighed.Where(chosen.Contains)],
            [.. weighed.Where(o => !chosen.Contains(o))],
            supported.For.Count == 0 || supported.For[0].Weight < LeastWeight ? 0 : 1 / (1 + Math.Exp(-TieLogit - (MarginWeight * margin))),
            (best[question.Choose - 1].Option, best[question.Choose].Option));
    }

    /// <summary>Where the wrong statement is asked for, the one stands best that least speaks for and most speaks against.</summary>
    private static double Standing(ExamQuestion question, WeighedOption option) =>
        question.AsksForWrong ? option.Against.Select(u => u.Weight).FirstOrDefault() - option.Support : option.Support;
}
