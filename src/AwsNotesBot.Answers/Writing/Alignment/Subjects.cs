using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>Whether the clause tells of what the grounds tell of.</summary>
internal static class Subjects
{
    public static string? Objection(Aligned a)
    {
        var words = a.Said.Words;
        var carried = a.Carried.Where(w => !a.Given.Label.Any(w.IsSame)).Select(w => a.Given.Carried.First(w.IsSame).Clause).Distinct().ToList();
        if (carried.Count > 1 && a.Given.Clause is { Clause.IsElliptic: false })
        {
            return "carried";
        }

        // What acts in the grounds must not be said behind something else that acts.
        if (words.Count > 0 && a.Around.Contains(words[0]) && a.Given.Own.Words is [var first, ..] && words.Any(w => a.Of(w) == first) && a.Given.Clause is { Clause.EndsSubject: true })
        {
            return $"subject {words[0].Text}";
        }

        // Who acts in the grounds must be said where another one might.
        if (a.Given.Clause is { Clause: { EndsSubject: true, Subject.Count: > 0 } acting } && a.Given.Label.Count == 0 && !acting.Subject.Any(s => words.Any(new Word(s.Text, -1, -1).IsSame)) && words.Any(w => a.Of(w) is null && !w.IsClaimless && !a.Carried.Contains(w)))
        {
            return "actor";
        }

        if (words.Count > 0 && a.Of(words[0]) is null && !a.Carried.Contains(words[0]) && !words[0].IsClaimless && a.Given.Label.Count == 0 && a.Given.Clause is { Clause.LacksSubject: true } or { Clause.HasPronoun: true } && a.Given.Carried.Count > 0 && a.Carried.Count == 0)
        {
            return "actor before";
        }

        // A row tells of what its first cell names, and of nothing but its cells.
        return a.Given is { IsRow: true, IsNamed: false } && a.Given.Label.Count <= 4 && a.Given.Own.Words.Take(a.Given.Label.Count).Any(g => !g.IsClaimless && !a.IsTaken(g)) ? "row"
            : a.Given.IsRow && !a.Both.Any(p => p.Given.At >= a.Given.Label.Count) ? "cell"
            : IsCurtailed(a) ? "curtailed"
            : Narrowed(a);
    }

    /// <summary>What holds for the reduced fee does not hold for the fee.</summary>
    private static bool IsCurtailed(Aligned a) =>
        a.Said.Words is [var one, ..] && a.Of(one) is { Touches: true, At: > 0 } first && a.Given.Own.Words[first.At - 1] is { IsClaimless: false } front && !a.IsSaid(front)
        && (front.Text.EndsWith("ed", StringComparison.Ordinal) || IrregularForms.Has(front.Text.ToLowerInvariant()));

    /// <summary>What holds for a starter kept in the fridge does not hold for a starter: nothing may be left out between the first two words.</summary>
    private static string? Narrowed(Aligned a) =>
        a.Said.Words is [var one, var two, ..] && !a.Given.IsRow && a.Of(one) is { } first && a.Of(two) is { } second && first.Clause == second.Clause && first.Run == 0 && !a.Given.Own.Stops.Any(r => r > first.Run && r <= second.Run) && second.At > first.At && a.Given.Label.Count == 0
        && a.Given.Own.Words.Count(g => g.At > first.At && g.At < second.At && !a.IsSaid(g) && !g.IsClaimless) > 1 ? "narrowed" : null;
}
