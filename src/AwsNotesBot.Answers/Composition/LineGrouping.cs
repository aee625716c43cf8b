using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Answers.Composition;

/// <summary>Brings picked units into the order in which they are said: the direct answer, then by passage as the note has them.</summary>
internal static class LineGrouping
{
    /// <summary>A longer introducing line is not repeated in front of a single item.</summary>
    private const int LongestLead = 16;

    /// <param name="picked">The direct answer first; at least one.</param>
    /// <param name="check">Decides whether a lead may be said.</param>
    public static IReadOnlyList<AnswerLine> Group(IReadOnlyList<EvidenceUnit> picked, QuoteCheck check)
    {
        // The direct answer is said alone before its neighbours; a table row stays in its table.
        var lines = new List<AnswerLine>();
        var alone = !(picked[0].Kind == BlockKind.TableRow && picked.Count(u => SameGroup(u, picked[0])) > 1) ? picked[0] : null;
        foreach (var passage in picked.GroupBy(u => u.Passage.Id))
        {
            var units = passage.OrderBy(u => ReferenceEquals(u, alone) ? -1 : u.Block).ThenBy(u => u.Part).ToList();
            while (units.Count > 0)
            {
                var first = units[0];
                var run = ReferenceEquals(first, alone) ? [first] : units.FindAll(u => SameGroup(u, first));
                units.RemoveAll(run.Contains);
                lines.Add(new AnswerLine(run, Lead(run, check)));
            }
        }

        return lines;
    }

    /// <summary>Items under one lead and rows of one table are said together.</summary>
    private static bool SameGroup(EvidenceUnit a, EvidenceUnit b) =>
        ReferenceEquals(a, b)
        || (a.Passage.Id == b.Passage.Id && a.Kind == b.Kind && a.Lead is not null && a.Lead == b.Lead
            && a.Kind is BlockKind.ListItem or BlockKind.TableRow && a.Source.Depth == b.Source.Depth);

    /// <summary>The line that introduces an item said alone: a heading opens a list, but no single sentence, and never flash cards.</summary>
    /// <returns><c>null</c> where none is said.</returns>
    public static string? LeadOf(EvidenceUnit item) =>
        item is { Kind: BlockKind.ListItem, Lead: { } lead, Recalls: false } && WordRuns.Count(lead) <= LongestLead && !item.Passage.HeadingPathAt(item.Lines.First).Contains(lead) ? lead.Trim() : null;

    private static string? Lead(List<EvidenceUnit> run, QuoteCheck check) =>
        (run.Count == 1 ? LeadOf(run[0]) : run[0] is { Kind: BlockKind.ListItem, Lead: { } shared, Recalls: false } ? shared.Trim() : null) is { } lead && check.Stands(lead, run[0].Passage) ? lead : null;
}
