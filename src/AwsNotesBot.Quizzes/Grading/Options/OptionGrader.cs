namespace AwsNotesBot.Quizzes.Grading.Options;

/// <summary>Grades the options that a learner chose.</summary>
internal static class OptionGrader
{
    /// <param name="item">What was asked.</param>
    /// <param name="chosen">Places of options in the order typed; <c>null</c> where it cannot be told which.</param>
    public static Verdict Grade(QuizItem item, IReadOnlyList<int>? chosen) => (item.Kind, chosen) switch
    {
        (_, null or []) => Verdict.Of(Outcome.Unclear),
        (QuizKind.Order, _) => GradeOrder(item, chosen),
        (QuizKind.SeveralOfFive, _) => GradeSeveral(item, chosen),
        (_, [var one]) => Verdict.Of(item.Right.Contains(one) ? Outcome.Right : Outcome.Wrong),
        _ => Verdict.Of(Outcome.Unclear),
    };

    private static Verdict GradeOrder(QuizItem item, IReadOnlyList<int> order) =>
        order.Distinct().Count() != item.Options.Count || order.Count != item.Options.Count ? Verdict.Of(Outcome.Unclear)
        : Verdict.Of(order.SequenceEqual(item.Right) ? Outcome.Right : Outcome.Wrong);

    /// <summary>Partly right means that more of the choice is right than wrong.</summary>
    private static Verdict GradeSeveral(QuizItem item, IReadOnlyList<int> chosen)
    {
        var wrong = chosen.Except(item.Right).Order().ToList();
        var missing = item.Right.Except(chosen).ToList();
        return wrong.Count == 0 && missing.Count == 0 ? Verdict.Of(Outcome.Right)
            : item.Right.Intersect(chosen).Count() > wrong.Count ? new Verdict(Outcome.Partly, Texts(missing), Texts(wrong))
            : Verdict.Of(Outcome.Wrong);

        IReadOnlyList<string> Texts(List<int> places) => [.. places.Select(place => item.Options[place])];
    }
}
