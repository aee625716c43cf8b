using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Questions;

/// <summary>Finds the things that a question puts side by side: "A vs B", "between A and B", "A or B", "A compared to B".</summary>
internal static partial class ComparedSides
{
    /// <summary>The most words taken for a name on either side of the connecting word.</summary>
    private const int LongestName = 4;

    /// <returns>Two or more sides, or none.</returns>
    public static IReadOnlyList<Side> In(string question)
    {
        foreach (var clause in Clauses().Split(question))
        {
            var between = Between().Match(clause);
            var names = between.Success
                ? Trimmed(And().Split(between.Groups[1].Value))
                : Connector().IsMatch(clause) ? Trimmed(Connector().Split(clause)) : [];
            if (Distinct(names) is { Count: >= 2 } sides)
            {
                return sides;
            }
        }

        return [];
    }

    private static List<string> Trimmed(string[] pieces)
    {
        var names = new List<string>();
        for (var i = 0; i < pieces.Length; i++)
        {
            // What stands before the first connector ends with a name, what stands after one begins with it.
            var words = Filler().Replace(pieces[i], " ").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            names.Add(string.Join(' ', i == 0 ? words.TakeLast(LongestName) : words.Take(LongestName)));
        }

        return names;
    }

    private static List<Side> Distinct(List<string> names)
    {
        var terms = names.ConvertAll(n => TextAnalyzer.Terms(n).ToHashSet(StringComparer.Ordinal));
        var sides = new List<Side>();
        for (var i = 0; i < names.Count; i++)
        {
            var own = terms[i].Where(t => !terms.Where((_, other) => other != i).Any(o => o.Contains(t))).ToList();
            if (own.Count > 0)
            {
                sides.Add(new Side(names[i], own));
            }
        }

        return sides;
    }

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"[?!;:]\s*|\.\s+| - | – ")]
    private static partial Regex Clauses();

    [GeneratedRegex(@"\bbetween\s+(.+?\s+and\s+.+)$", Flags)]
    private static partial Regex Between();

    [GeneratedRegex(@"\s+and\s+|\s*,\s*(?:and\s+)?", Flags)]
    private static partial Regex And();

    [GeneratedRegex(@"\s+(?:vs\.?|versus|or|compared (?:to|with)|rather than|instead of)\s+", Flags)]
    private static partial Regex Connector();

    [GeneratedRegex(@"\b(what|which|is|are|the|a|an|difference|differences|between|of|in|for|with|do|does|should|i|we|take|use|choose|better|how|an|amazon|aws)\b|,.*$", Flags)]
    private static partial Regex Filler();
}
