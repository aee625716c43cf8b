using System.Text.RegularExpressions;

namespace AwsNotesBot.App.Evaluation.Conflicts;

/// <summary>How often answers say that notes differ where they do, and where they do not.</summary>
/// <param name="Conflicts">Questions of kind <c>conflict</c>.</param>
/// <param name="Shown">Of these, how many answers open with the disagreement and state two sides or more, each with a citation for it.</param>
/// <param name="Cited">Of these again, how many cite the very passages that the set names, for two sides or more.</param>
/// <param name="Others">All other questions.</param>
/// <param name="FalseAlarms">Of these, how many answers claim a disagreement.</param>
internal sealed record ConflictFigures(int Conflicts, int Shown, int Cited, int Others, int FalseAlarms)
{
    /// <summary>How an answer begins that tells of a disagreement.</summary>
    public const string Opening = "The notes differ:";

    private const int FewestSides = 2;

    public static ConflictFigures Of(IReadOnlyList<ScoredAnswer> answers)
    {
        var conflicts = answers.Where(a => a.Question.Sides.Count > 0).ToList();
        return new ConflictFigures(
            conflicts.Count,
            conflicts.Count(IsShown),
            conflicts.Count(a => IsShown(a) && a.Question.Sides.Count(side => a.Cites(side.Evidence)) >= FewestSides),
            answers.Count - conflicts.Count,
            answers.Count(a => a.Question.Sides.Count == 0 && Claims(a)));
    }

    public static bool IsShown(ScoredAnswer answer) => Claims(answer) && answer.Question.Sides.Count(side => IsGiven(side, answer)) >= FewestSides;

    private static bool Claims(ScoredAnswer answer) => answer.Answer.Answer.StartsWith(Opening, StringComparison.Ordinal);

    /// <summary>Stated, and cited from the passage that the set names or from another one that says the same.</summary>
    private static bool IsGiven(ConflictSide side, ScoredAnswer answer) =>
        Says(answer.Answer.Answer, side.Says)
        && (answer.Cites(side.Evidence) || answer.Answer.Citations.Any(c => Says(c.Quote, side.Says)));

    /// <summary>12,500 is not said by 12,500,000, but 10 is by 10GB.</summary>
    private static bool Says(string text, string value) =>
        Regex.IsMatch(text, $@"(?<![\p{{L}}\d]|\d[.,]){Regex.Escape(value)}(?![.,]?\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
