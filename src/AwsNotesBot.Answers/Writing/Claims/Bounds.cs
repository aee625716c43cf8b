using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Whether each quantity keeps its bound: "at most 3" is neither "at least 3" nor "3".</summary>
internal static partial class Bounds
{
    private enum Bound
    {
        Exact,
        AtLeast,
        AtMost,
        Above,
        Below,
    }

    /// <param name="sentence">What was written.</param>
    /// <param name="evidence">What is to support it.</param>
    /// <param name="around">Its headings: what stands under "Limits" is at most so much.</param>
    public static bool AreKept(string sentence, string evidence, string around = "")
    {
        var isLimit = Limits().IsMatch(around);
        var given = In(evidence).ToLookup(b => (b.Measure.Dimension, b.Measure.Value), b => b.Bound);
        return In(sentence).All(said => given[(said.Measure.Dimension, said.Measure.Value)] is var bounds
            && (!bounds.Any() || bounds.Any(bound => bound == said.Bound || (said.Bound == Bound.Exact && bound == Bound.AtLeast) || (isLimit && said.Bound == Bound.AtMost && bound == Bound.Exact))));
    }

    private static IEnumerable<(Measure Measure, Bound Bound)> In(string text) =>
        MeasureReader.In(text).Select(m => (m, Of(text[Math.Max(0, m.Start - 24)..m.Start], text[m.End..Math.Min(text.Length, m.End + 16)])));

    private static Bound Of(string before, string after) =>
        AtLeastBefore().IsMatch(before) || AtLeastAfter().IsMatch(after) ? Bound.AtLeast
        : AtMostBefore().IsMatch(before) || AtMostAfter().IsMatch(after) ? Bound.AtMost
        : AboveBefore().IsMatch(before) ? Bound.Above
        : BelowBefore().IsMatch(before) ? Bound.Below
        : Bound.Exact;

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(limits?|maximum|maxima|quotas?|caps?)\b", Flags)]
    private static partial Regex Limits();

    [GeneratedRegex(@"\b(at least|minimum( of)?|(no|not) (less|fewer|shorter) than) $", Flags)]
    private static partial Regex AtLeastBefore();

    [GeneratedRegex(@"^ ?(\w+ )?(or (more|longer|higher|above)|at least|minimum)\b|^( [\p{L}°%]{1,6})? to (?=\d)", Flags)]
    private static partial Regex AtLeastAfter();

    [GeneratedRegex(@"\b(at most|maximum( of)?|up to|no (more|longer|later) than|not (exceed|more than)) (to )?$", Flags)]
    private static partial Regex AtMostBefore();

    [GeneratedRegex(@"^ ?(\w+ )?(or (less|fewer|shorter)|at most|maximum)\b", Flags)]
    private static partial Regex AtMostAfter();

    [GeneratedRegex(@"\b(more than|longer than|larger than|greater than|higher than|above|over|exceeds?) $", Flags)]
    private static partial Regex AboveBefore();

    [GeneratedRegex(@"\b(less than|fewer than|shorter than|smaller than|lower than|below|under) $", Flags)]
    private static partial Regex BelowBefore();
}
