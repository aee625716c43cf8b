using System.Text.RegularExpressions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Finds the lists whose items name a term and say something about it.</summary>
internal static partial class TermListReader
{
    private const int FewestEntries = 2, LongestTerm = 6, ShortestText = 3;

    /// <summary>A list in which fewer of the items are entries is a list of something else.</summary>
    private const double MostItems = 0.5;

    /// <summary>A list with more rubrics than this share tells the aspects of one thing, not several things.</summary>
    private const double MostRubrics = 0.25;

    public static IEnumerable<TermList> Read(IReadOnlyList<Statement> statements)
    {
        for (var first = 0; first < statements.Count;)
        {
            var items = Siblings(statements, first);
            var entries = items.Select(Entry).OfType<TermEntry>().DistinctBy(e => e.Term, StringComparer.OrdinalIgnoreCase).ToList();
            if (entries.Count >= FewestEntries && entries.Count >= MostItems * items.Count && entries.Count(e => Rubric.Is(e.Term)) <= MostRubrics * entries.Count)
            {
                yield return new TermList(entries);
            }

            first++;
            while (items.Count > 0 && first < statements.Count && items.Contains(statements[first], ReferenceEqualityComparer.Instance))
            {
                first++;
            }
        }
    }

    /// <summary>The item at a place and those after it at its level of one list; empty where an earlier item began the list.</summary>
    private static List<Statement> Siblings(IReadOnlyList<Statement> statements, int first)
    {
        var start = statements[first];
        var siblings = new List<Statement>();
        if (start.Block.Kind != BlockKind.ListItem)
        {
            return siblings;
        }

        for (var i = first - 1; i >= 0 && Inside(statements[i], start); i--)
        {
            if (IsSibling(statements[i], start))
            {
                return siblings;
            }
        }

        for (var i = first; i < statements.Count && Inside(statements[i], start); i++)
        {
            if (IsSibling(statements[i], start))
            {
                siblings.Add(statements[i]);
            }
        }

        return siblings;
    }

    private static bool IsSibling(Statement a, Statement b) => Inside(a, b) && a.Block.Depth == b.Block.Depth && a.Block.Lead == b.Block.Lead;

    private static bool Inside(Statement a, Statement b) =>
        a.Block.Kind == BlockKind.ListItem && a.Passage.NotePath == b.Passage.NotePath && a.Block.Depth >= b.Block.Depth
        && a.Path.Take(b.Path.Count).SequenceEqual(b.Path);

    public static TermEntry? Entry(Statement item)
    {
        if (Pattern().Match(item.Text) is not { Success: true } match)
        {
            return null;
        }

        var (term, says) = (match.Groups["term"].Value.Trim(), match.Groups["says"].Value.Trim());
        var balanced = term.Count(c => c == '(') == term.Count(c => c == ')');
        return balanced && WordRuns.Count(term) is >= 1 and <= LongestTerm && WordRuns.Count(says) >= ShortestText && term.Any(char.IsLetter) && !Piece().IsMatch(term) && Word().IsMatch(says) && !(item.Text.StartsWith($"{term} - ", StringComparison.Ordinal) && says.Contains(" - ", StringComparison.Ordinal))
            ? new TermEntry(term, says, item)
            : null;
    }

    [GeneratedRegex(@"^(?<term>[\p{L}\d(/][^:–—]{1,70}?)\s*(?::\s+|\s[–—-]\s+|–\s*)(?<says>[\p{L}\d""“(<>≥≤~].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    // A row of names says nothing of a thing.
    [GeneratedRegex(@"\b\p{Ll}{3,}|\d", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    // What begins a sentence or names a rubric is no term.
    [GeneratedRegex(@"^(if|when|while|because|so|but|then|or|and|note|notes|example|examples|e\.g|ex|e|i\.e|for|use cases?|good for|problem|solution|issue|remember|important|tip|tips|warning|step \d+|demo|default|by default|aim|recommendation|usage|purpose|name|description|question|answer|q|a|cons?|pros?|advantages?|disadvantages?|limitations?|features?|benefits?|cost|price|pricing|types?)\b|\b(you|we|it|this|can|must|is|are|will|should)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Piece();
}
