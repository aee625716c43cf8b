using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Composition;

/// <summary>Brings picked units into the order in which they are said: by passage, the best passage first, then as the note has them.</summary>
internal static class LineGrouping
{
    /// <summary>A longer introducing line is not repeated in front of a single item.</summary>
    private const int LongestLead = 16;

    /// <param name="picked">The direct answer first.</param>
    /// <param name="check">Decides whether a lead may be said.</param>
    /// <param name="directFirst">Whether the first picked unit also opens its own passage's lines.</param>
    public static IReadOnlyList<AnswerLine> Group(IReadOnlyList<EvidenceUnit> picked, QuoteCheck check, bool directFirst)
    {
        var lines = new List<AnswerLine>();
        foreach (var passage in picked.GroupBy(u => u.Passage.Id))
        {
            var units = passage.OrderBy(u => directFirst && ReferenceEquals(u, picked[0]) ? -1 : u.Block).ThenBy(u => u.Part).ToList();
            foreach (var run in Runs(units))
            {
                lines.Add(new AnswerLine(run, Lead(run, check)));
            }
        }

        return lines;
    }

    /// <summary>Neighbours with the same lead are said together.</summary>
    private static IEnumerable<List<EvidenceUnit>> Runs(List<EvidenceUnit> units)
    {
        var open = new List<EvidenceUnit>(units);
        while (open.Count > 0)
        {
            var first = open[0];
            var run = first is { Kind: BlockKind.ListItem, Lead: not null }
                ? open.FindAll(u => u.Kind == BlockKind.ListItem && u.Lead == first.Lead && u.Source.Depth == first.Source.Depth)
                : [first];
            open.RemoveAll(run.Contains);
            yield return run;
        }
    }

    private static string? Lead(List<EvidenceUnit> run, QuoteCheck check)
    {
        var first = run[0];
        return first is { Kind: BlockKind.ListItem, Lead: { } lead }
            && (run.Count > 1 || WordRuns.Count(lead) <= LongestLead)
            && check.Stands(lead, first.Passage)
                ? lead.Trim()
                : null;
    }
}
