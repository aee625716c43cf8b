using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Answers.Contradictions;

/// <summary>Finds units that give different numbers for the number asked for.</summary>
internal static partial class NumberClaims
{
    /// <summary>Letters that two forms of a counted noun share ("subscriptions", "subscribers").</summary>
    private const int SharedLetters = 6;

    public static Disagreement? Find(Question question, IReadOnlyList<ScoredUnit> ranked)
    {
        var noun = Counted().Match(question.Text) is { Success: true } counted ? TextAnalyzer.Terms(counted.Groups[1].Value) : [];
        if (Asked(question, noun.Count > 0) is not { } dimension)
        {
            return null;
        }

        var claims = new List<(ScoredUnit Unit, StatedMeasure Measure)>();
        foreach (var unit in ranked.Where(u => SameThing.As(question, u)))
        {
            var measures = StatedMeasures.In(unit.Unit.Text).Where(m => m.Dimension == dimension && (dimension != Dimension.Count || Counts(m, noun))).ToList();
            if (Claimed(question.Text, unit.Unit.Text, measures) is { } measure)
            {
                claims.Add((unit, measure));
            }
        }

        var values = new List<List<(ScoredUnit Unit, StatedMeasure Measure)>>();
        foreach (var claim in claims)
        {
            var same = values.Find(v => v[0].Measure.Same(claim.Measure));
            if (same is null)
            {
                values.Add(same = []);
            }

            same.Add(claim);
        }

        return Disagreement.Of(values.Select(v => StatedValue.Of(v[0].Measure.Text, v.ConvertAll(c => c.Unit))));
    }

    private static Dimension? Asked(Question question, bool counts) => question.Wanted switch
    {
        var w when (w & Quantity.Money) != 0 => null,
        var w when (w & Quantity.Time) != 0 => Dimension.Time,
        var w when (w & Quantity.Size) != 0 => Dimension.Size,
        var w when (w & Quantity.Percent) != 0 => Dimension.Percent,
        Quantity.Any when counts => Dimension.Count,
        _ => null,
    };

    /// <summary>The one number of a sentence that answers: the upper end where the upper end is asked for, the default where that is.</summary>
    private static StatedMeasure? Claimed(string question, string text, List<StatedMeasure> measures)
    {
        if (measures.Count == 0)
        {
            return null;
        }

        var defaults = Default().IsMatch(text);
        if (Default().IsMatch(question))
        {
            return defaults && measures.Count == 1 ? measures[0] : null;
        }

        if (Upper().IsMatch(question) && !Lower().IsMatch(question))
        {
            var bounded = measures.Count > 1 || (!defaults && !Lower().IsMatch(text));
            return bounded ? measures.MaxBy(m => m.Value) : null;
        }

        return null;
    }

    private static bool Counts(StatedMeasure measure, IReadOnlyList<string> noun) =>
        TextAnalyzer.Terms(measure.Counted).Take(2).Any(word => noun.Contains(word)
            || noun.Any(n => n.Length >= SharedLetters && word.StartsWith(n[..SharedLetters], StringComparison.Ordinal)));

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\bhow many ((?!times\b)\p{L}+)", Flags)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\bdefaults?\b", Flags)]
    private static partial Regex Default();

    [GeneratedRegex(@"\b(max\w*|longest|largest|biggest|at most|upper|limits?|up to|how (many|big|large|long|much|far)\b.*\b(can|could|may))\b", Flags)]
    private static partial Regex Upper();

    [GeneratedRegex(@"\b(min(imum)?|at least|smallest|shortest|lowest)\b", Flags)]
    private static partial Regex Lower();
}
