namespace AwsNotesBot.Notes.Structure.Dropping;

/// <summary>What was left out of a note, where it stood and why.</summary>
internal sealed class DroppedLines
{
    private readonly List<(DropRule Rule, LineRange Lines, string Text)> entries = [];

    public IReadOnlyList<(DropRule Rule, LineRange Lines, string Text)> Entries => entries;

    public void Add(DropRule rule, LineRange lines, string text) => entries.Add((rule, lines, text));

    /// <summary>Lines by rule name, ordered by name; a line that one rule met twice counts once.</summary>
    public IReadOnlyDictionary<string, int> Count() => new SortedDictionary<string, int>(
        entries.GroupBy(entry => entry.Rule.Name).ToDictionary(
            rule => rule.Key,
            rule => rule.Select(entry => entry.Lines).Distinct().SelectMany(lines => Enumerable.Range(lines.First, lines.Last - lines.First + 1)).Distinct().Count()),
        StringComparer.Ordinal);
}
