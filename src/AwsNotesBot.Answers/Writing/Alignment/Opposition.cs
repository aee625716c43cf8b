using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>Finds the opposite of what the grounds say.</summary>
internal static class Opposition
{
    private static readonly (string, string)[] Pairs =
    [
        ("up", "down"), ("on", "off"), ("before", "after"), ("over", "under"), ("above", "below"), ("out", "in"), ("more", "less"), ("more", "fewer"), ("most", "least"), ("most", "fewest"),
        ("until", "after"), ("same", "different"), ("same", "other"), ("same", "another"), ("many", "single"), ("several", "single"), ("many", "one"), ("several", "one"), ("multiple", "single"), ("multiple", "one"), ("either", "both"), ("either", "all"), ("exceed", "below"), ("exceed", "under"), ("exceed", "less"), ("more", "below"), ("more", "under"), ("less", "above"), ("yourself", "own"), ("yourself", "itself"), ("during", "after"), ("during", "before"), ("never", "sometimes"), ("many", "few"), ("several", "few"),
    ];

    public static string? Objection(Aligned a)
    {
        foreach (var word in a.Said.Words.Where(w => a.Of(w) is null || a.Said.Words.Count(x => x.Lemma == w.Lemma) > a.Given.Own.Words.Count(w.IsSame)))
        {
            if (a.Given.Own.Words.FirstOrDefault(g => WordRelations.AreOfTwoSides(word.Lemma, g.Lemma) && !a.IsSaid(g) && (a.Of(word) is null || a.Given.Clause is not null)) is { } other)
            {
                return $"opposite {word.Text} {other.Text}";
            }
        }

        if (a.Said.Marks.FirstOrDefault(m => m.Text == "or" && m.Next < a.Said.Words.Count && a.Of(a.Said.Words[m.Next]) is { } g && a.Given.Own.Marks.Any(j => j.Text == "and" && j.Next == g.At)) is { } either)
        {
            return $"or for and {a.Said.Words[either.Next].Text}";
        }

        return Pairs.Select(p => Turned(p.Item1, p.Item2) ?? Turned(p.Item2, p.Item1)).FirstOrDefault(t => t is not null);

        string? Turned(string x, string y) => Has(a.Said, x) && !Has(a.Given.Own, x) && Has(a.Given.Own, y) && !Has(a.Said, y) ? $"{x} for {y}" : null;
    }

    private static bool Has(Statement statement, string word) => statement.Has(word) || (word is "one" && statement.Words.Any(w => w.Text.Equals("one", StringComparison.OrdinalIgnoreCase))) || statement.Words.Any(w => w.Lemma == word);
}
