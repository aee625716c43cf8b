using System.Numerics.Tensors;

namespace AwsNotesBot.Answers.Contradictions.Folder;

/// <summary>Which claims are about one thing and give different numbers for it.</summary>
internal static class ClaimPairs
{
    /// <summary>A term of more claims than this brings none of them together.</summary>
    private const int CommonTerm = 60;

    /// <summary>How much of one side's words the other has, in its text or above it: almost all of the one, something of the other.</summary>
    private const double MostKnown = 0.75, LeastKnown = 0.15;

    /// <summary>The same where no side says that its number is an end or a default: such numbers are often of different things.</summary>
    private const double LeastKnownExact = 0.6;

    /// <summary>How near two sentences must come with their headings, as a cosine.</summary>
    private const double LeastNear = 0.55, LeastNearExact = 0.8;

    /// <summary>A subject of which the other side lacks more than this share is another one, if the reverse holds too.</summary>
    private const double OtherSubject = 0.34;

    /// <summary>From this cosine on two sentences are about one thing, whatever their headings.</summary>
    private const double SurelyNear = 0.78;

    /// <returns>Pairs of numbers of claims, the smaller first, that have a rare word in common, in any of its forms; each once, in order.</returns>
    public static IEnumerable<(int One, int Other)> Sharing(IReadOnlyList<NoteClaim> claims)
    {
        var byTerm = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < claims.Count; i++)
        {
            foreach (var term in claims[i].Said.Select(t => t[..Math.Min(t.Length, NoteClaim.SharedLetters)]).Distinct())
            {
                if (!byTerm.TryGetValue(term, out var numbers))
                {
                    byTerm[term] = numbers = [];
                }

                numbers.Add(i);
            }
        }

        var pairs = new SortedSet<(int, int)>();
        foreach (var numbers in byTerm.Values.Where(n => n.Count <= CommonTerm))
        {
            for (var i = 0; i < numbers.Count; i++)
            {
                for (var j = i + 1; j < numbers.Count; j++)
                {
                    pairs.Add((numbers[i], numbers[j]));
                }
            }
        }

        return pairs;
    }

    /// <returns>From 0 to 1; 0 where they agree or are about different things.</returns>
    public static double Sureness(NoteClaim a, NoteClaim b, Func<string, double> idf)
    {
        if (a.Measure.Dimension != b.Measure.Dimension || a.Bound != b.Bound || a.Measure.Same(b.Measure)
            || Beside(a, b) || !CountSame(a, b) || NameOthers(a, b) || !a.Said.Any(one => b.Said.Any(other => NoteClaim.SameNoun(one, other)))
)
        {
            return 0;
        }

        var (one, other) = (Known(a.Said, b, idf), Known(b.Said, a, idf));
        var (most, least) = (Math.Max(one, other), Math.Min(one, other));
        var near = TensorPrimitives.Dot<float>(a.Unit.Vector, b.Unit.Vector);
        var exact = a.Bound == Bound.Exact;
        var otherSubject = near < SurelyNear && Unknown(a, b, idf) > OtherSubject && Unknown(b, a, idf) > OtherSubject;
        return otherSubject || most < MostKnown || least < (exact ? LeastKnownExact : LeastKnown) || near < (exact ? LeastNearExact : LeastNear) || (exact && Math.Min(a.Said.Count, b.Said.Count) < 2)
            ? 0
            : (least + most + (2 * near)) / 4;
    }

    /// <summary>One note tells of several things more often than it is at odds with itself, above all below one heading.</summary>
    private static bool Beside(NoteClaim a, NoteClaim b) =>
        a.Unit.Passage.Id == b.Unit.Passage.Id || (a.Unit.Passage.NotePath == b.Unit.Passage.NotePath && (a.Subject.SetEquals(b.Subject) || !a.Said.SetEquals(b.Said)));

    /// <summary>The share of a claim's subject that the other claim knows nothing of.</summary>
    private static double Unknown(NoteClaim claim, NoteClaim other, Func<string, double> idf) =>
        1 - Share(claim.Subject, term => other.Said.Contains(term) || other.Subject.Contains(term), idf);

    private static double Known(IReadOnlySet<string> said, NoteClaim other, Func<string, double> idf) => Share(said, other.Knows, idf);

    private static double Share(IReadOnlySet<string> terms, Func<string, bool> known, Func<string, double> idf)
    {
        var all = terms.Sum(idf);
        return all <= 0 ? 1 : terms.Where(known).Sum(idf) / all;
    }

    /// <summary>Eggs and nests are counted apart.</summary>
    internal static bool CountSame(NoteClaim a, NoteClaim b) => a.Counted.Count == 0 && b.Counted.Count == 0
        ? a.Measure.Dimension != Retrieval.Measures.Dimension.Count
        : a.Counted.Any(one => b.Counted.Any(other => NoteClaim.SameNoun(one, other)));

    /// <summary>Whether each names something that the other does not: two models, two tiers, two Regions.</summary>
    internal static bool NameOthers(NoteClaim a, NoteClaim b) => a.Names.Any(n => !b.Text.Contains(n, StringComparison.OrdinalIgnoreCase) && !b.Knows(n))
        && b.Names.Any(n => !a.Text.Contains(n, StringComparison.OrdinalIgnoreCase) && !a.Knows(n));
}
