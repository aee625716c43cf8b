using AwsNotesBot.Answers.Writing.Claims;

namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>Whether numbers, their bounds and what they count are those of the grounds.</summary>
internal static class Quantity
{
    public static string? Objection(Aligned a) =>
        !Bounds.AreKept(a.Said.Text, a.Given.Own.Text) ? "bound"
        : !NumberClaims.AreGiven(a.Said.Text, $"{a.Given.Own.Text} {string.Join(' ', a.Given.Carried.Concat(a.Given.Label).Concat(a.Given.Context).Select(w => w.Text))}") ? "figure"
        : a.Both.FirstOrDefault(p => p.Said.At > 0 && a.Said.Words[p.Said.At - 1] is { IsClaimless: true, Measure: not null } && a.Given.Own.Marks.Any(m => m.Next == p.Given.At && m.Text is "many" or "few" or "several" or "multiple")) is { Said: { } single } ? $"one {single.Text}"
        : a.Both.Where(p => p.Said.Measure is not null).Select(p => Tie(a, p.Said, p.Given)).FirstOrDefault(t => t is not null);

    /// <summary>What stands by a number must not stand by another one.</summary>
    private static string? Tie(Aligned a, Word said, Word given)
    {
        if (a.Given.IsRow)
        {
            return ColumnsAreKept(ClauseReader.ReadOne(a.Said.Text), a.Given.Clause!.Columns) ? null : "column";
        }

        // The last number before a word must be its own there too; and "one" is not "many".
        foreach (var word in a.Said.Words.Where(w => w.Run == said.Run && w.At > said.At && w.At <= said.At + 3 && w.Measure is null && a.Of(w) is { } g && g.Run == given.Run).TakeWhile(w => !a.Said.Words.Any(n => n.Measure is not null && n.At > said.At && n.At < w.At)))
        {
            if (a.Given.Own.Words.LastOrDefault(n => n.Measure is not null && n.Run == given.Run && n.At < a.Of(word)!.At) is { } last && !last.IsSame(said) && a.Given.Own.Words.Count(word.IsSame) == 1)
            {
                return $"tie {said.Text} {word.Text} {last.Text}";
            }
        }

        var others = a.Given.Own.Words.Where(g => g.Measure is not null && !g.IsSame(said)).Select(g => g.Run).ToHashSet();
        return a.Said.Words.FirstOrDefault(w => w.Run == said.Run && w.Measure is null && a.Of(w) is { } g && g.Run != given.Run && others.Contains(g.Run) && g.Run > 0 && !a.Given.Own.Words.Any(o => o.Run == given.Run && o.IsSame(w))) is { } near
            ? $"tie {said.Text} {near.Text}" : null;
    }

    /// <summary>Who names a column takes values from the columns that are named.</summary>
    private static bool ColumnsAreKept(Clause said, IReadOnlyList<Column> columns)
    {
        var named = columns.Where(c => c.Head.Any(h => said.Content.Any(h.Says))).ToList();
        return named.Count == 0 || columns.Except(named).All(c => !c.Value.Any(v => said.Content.Any(v.Says) && !named.Exists(n => n.Value.Any(v.Says))));
    }
}
