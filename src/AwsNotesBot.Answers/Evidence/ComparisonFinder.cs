using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>Finds the points that the notes have on all of the compared things: columns of a table, its rows, or items with the same label.</summary>
internal static partial class ComparisonFinder
{
    private const int FewestPoints = 2;

    /// <summary>The most words of a label in front of a colon.</summary>
    private const int LongestLabel = 5;

    /// <param name="question">Names the sides.</param>
    /// <param name="ranked">All units, best first.</param>
    /// <param name="maxWords">The length up to which points are taken, those that fit the question best first.</param>
    /// <returns>Of the best passage that has one; <c>null</c> where no two points are on all sides.</returns>
    public static Comparison? Find(Question question, IReadOnlyList<ScoredUnit> ranked, int maxWords)
    {
        if (question.Sides.Count < 2)
        {
            return null;
        }

        var place = ranked.Index().ToDictionary(u => u.Item.Unit, u => u.Index);
        var tables = ranked.Select(u => u.Unit).Where(u => u is { Kind: BlockKind.TableRow, Lead: not null })
            .GroupBy(u => (u.Passage.Id, u.Lead))
            .Select(t => Table(question, [.. t.OrderBy(u => u.Block)]));
        return tables.Append(Labelled(question, ranked)).Select(c => Fitting(c, place, maxWords)).OfType<Comparison>().FirstOrDefault();
    }

    private static Comparison? Table(Question question, IReadOnlyList<EvidenceUnit> rows)
    {
        var header = TableRow.Cells(rows[0].Lead!);
        var cells = rows.Select(r => TableRow.Cells(r.Source.Text)).ToList();
        return header.Count < 2 || cells.Exists(c => c.Count != header.Count) ? null : ByColumn(question, rows, header, cells) ?? ByRow(question, rows, header, cells);
    }

    private static Comparison? ByColumn(Question question, IReadOnlyList<EvidenceUnit> rows, IReadOnlyList<string> header, List<IReadOnlyList<string>> cells) =>
        Places(question, [.. header.Skip(1)]) is not { } columns
            ? null
            : new Comparison(
                [.. columns.Select(c => header[c + 1])],
                [.. cells.Select((row, i) => new ComparedPoint(row[0], [.. columns.Select(c => new ComparedCell(row[c + 1], rows[i]))]))]);

    private static Comparison? ByRow(Question question, IReadOnlyList<EvidenceUnit> rows, IReadOnlyList<string> header, List<IReadOnlyList<string>> cells) =>
        Places(question, cells.ConvertAll(c => c[0])) is not { } places
            ? null
            : new Comparison(
                [.. places.Select(p => cells[p][0])],
                [.. header.Skip(1).Select((label, c) => new ComparedPoint(label, [.. places.Select(p => new ComparedCell(cells[p][c + 1], rows[p]))]))]);

    /// <summary>Items such as "Order: kept" that stand below the heading of each side.</summary>
    private static Comparison? Labelled(Question question, IReadOnlyList<ScoredUnit> ranked)
    {
        var sides = question.Sides.Select(side => ranked
            .Where(u => Names(side, u.Unit.Passage.HeadingPathAt(u.Unit.Lines.First).LastOrDefault() ?? "") && !question.Sides.Any(s => s != side && Names(s, u.Unit.Passage.Heading)))
            .Select(u => (u.Unit, Label: Label().Match(u.Unit.Text)))
            .Where(u => u.Label.Success && WordRuns.Count(u.Label.Groups["label"].Value) is >= 1 and <= LongestLabel)
            .DistinctBy(u => Key(u.Label.Groups["label"].Value))
            .ToDictionary(u => Key(u.Label.Groups["label"].Value))).ToList();
        var shared = sides[0].Keys.Where(key => key.Length > 0 && sides.TrueForAll(s => s.ContainsKey(key))).ToList();
        return new Comparison(
            [.. question.Sides.Select(s => s.Name)],
            [.. shared.Select(key => new ComparedPoint(
                sides[0][key].Label.Groups["label"].Value.Trim(),
                [.. sides.Select(s => new ComparedCell(s[key].Label.Groups["value"].Value.Trim(), s[key].Unit))]))]);
    }

    private static string Key(string label) => string.Join(' ', TextAnalyzer.Terms(label));

    /// <summary>Which of the names each side is, no two the same; <c>null</c> where a side is none of them.</summary>
    private static List<int>? Places(Question question, IReadOnlyList<string> names)
    {
        var terms = names.Select(n => TextAnalyzer.Terms(n).ToHashSet(StringComparer.Ordinal)).ToList();
        var places = new List<int>();
        foreach (var side in question.Sides)
        {
            var shared = terms.ConvertAll(t => t.Count == 0 ? 0 : side.Terms.Count(t.Contains) / (double)(t.Count + side.Terms.Count));
            var best = shared.IndexOf(shared.Max());
            if (shared[best] <= 0 || places.Contains(best))
            {
                return null;
            }

            places.Add(best);
        }

        return places;
    }

    private static bool Names(Side side, string heading)
    {
        var terms = TextAnalyzer.Terms(heading);
        return side.Terms.Any(terms.Contains);
    }

    /// <summary>Without points that say nothing of a side; of more than fit, those that the question asks for.</summary>
    private static Comparison? Fitting(Comparison? comparison, Dictionary<EvidenceUnit, int> place, int maxWords)
    {
        var words = 0;
        var taken = (comparison?.Points ?? [])
            .Where(p => p.Label.Any(char.IsLetterOrDigit) && p.Cells.All(c => c.Text.Any(char.IsLetterOrDigit)))
            .OrderBy(p => p.Cells.Min(c => place[c.Unit]))
            .Where(p => (words += Comparison.WordsOf(p)) <= maxWords)
            .ToHashSet();
        return taken.Count < FewestPoints ? null : comparison! with { Points = [.. comparison.Points.Where(taken.Contains)] };
    }

    [GeneratedRegex(@"^(?<label>[^:]{2,40}): +(?<value>\S.*)$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
