using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>The clauses of a table row: each statement of a cell with its column and the row's name, and the row as a whole.</summary>
internal static partial class RowClauses
{
    public static IReadOnlyList<EvidenceClause> Of(EvidenceUnit unit)
    {
        var cells = TableRow.Cells(unit.Source.Text);
        var heads = unit.Lead is { } lead && TableRow.Cells(lead) is var columns && columns.Count == cells.Count ? columns : [.. cells.Select(_ => "")];
        var asides = heads.Skip(1).Select(h => Aside().Match(h)).Where(m => m.Success).Select(m => Clause($"{m.Groups["head"].Value} : {m.Groups["aside"].Value}", [])).ToList();
        heads = [.. heads.Select(h => Aside().Replace(h, "${head}"))];
        var (name, kind) = (Words(cells[0]), Words(heads[0]));
        var each = Enumerable.Range(1, cells.Count - 1).SelectMany(i => Statements(cells[0], heads[i], cells[i])).Select(c => c with { Name = name, Carried = kind }).ToList();
        var whole = $"{cells[0]} , {string.Join(" , ", Enumerable.Range(1, cells.Count - 1).Select(i => $"{heads[i]} : {cells[i]}"))}";

        // Where nothing stands above the names of the rows, columns are compared: what is said of one must name it.
        return heads[0].Length == 0 || cells.Count == 2 || cells.Skip(1).Any(c => Answer().IsMatch(c)) ? [.. each, .. asides] : [.. each, .. asides, Clause(whole, Columns(heads, cells)) with { Name = name, Carried = kind }];
    }

    /// <summary>"Usable – NAT gateway: no; costs nothing" says that it is not usable, and that it costs nothing.</summary>
    private static IEnumerable<EvidenceClause> Statements(string name, string head, string cell)
    {
        var answer = Answer().Match(cell);
        if (answer.Success)
        {
            var text = $"{(answer.Groups["no"].Success ? "not " : "")}{(IsNamed(head) ? head : "")} {name}";
            yield return Clause(text, []);
        }

        foreach (var value in cell[answer.Length..].Split(';', StringSplitOptions.TrimEntries).Where(v => v.Any(char.IsLetterOrDigit)))
        {
            yield return Clause($"{name} , {head} : {value}", []);
        }
    }

    /// <summary>Whether the name of a column tells more than that it holds the values.</summary>
    private static bool IsNamed(string head) => head.ToLowerInvariant() is not ("value" or "answer" or "detail" or "details" or "note" or "notes" or "fact");

    /// <summary>The name of a row need not be said where its column is, nor the other way round.</summary>
    private static EvidenceClause Clause(string text, IReadOnlyList<Column> columns) =>
        new(ClauseReader.ReadOne(Spelling.Full(text)) with { Subject = [] }, [], columns);

    private static IReadOnlyList<Column> Columns(IReadOnlyList<string> heads, IReadOnlyList<string> cells)
    {
        var (names, values) = (heads.Select(Words).ToList(), cells.Select(Words).ToList());
        return [.. Enumerable.Range(1, cells.Count - 1).Select(i => new Column(
            [.. names[i].Where(w => !names.Where((_, other) => other != i).Any(o => o.Any(w.Says)))],
            [.. values[i].Where(w => !values[0].Any(w.Says))]))];
    }

    private static IReadOnlyList<ClaimWord> Words(string text) => [.. ClauseReader.ReadOne(Spelling.Full(text)).Content];

    /// <summary>"Short polling (default)": what a column's name says of it.</summary>
    [GeneratedRegex(@"^(?<head>[^()]{1,80}) \((?<aside>[^()]{1,80})\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(yes|(?<no>no|none))(?=\s*($|[,;:.(]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answer();
}
