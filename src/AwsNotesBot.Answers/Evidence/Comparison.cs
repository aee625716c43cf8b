using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>What a table says of one of the compared things in one point.</summary>
/// <param name="Text">As it stands in the note.</param>
/// <param name="Unit">The row or item that says it.</param>
internal sealed record ComparedCell(string Text, EvidenceUnit Unit);

/// <summary>One point in which things are compared.</summary>
/// <param name="Label">What the point is called in the note.</param>
/// <param name="Cells">One for each thing, in the order of the question.</param>
internal sealed record ComparedPoint(string Label, IReadOnlyList<ComparedCell> Cells);

/// <summary>Things side by side in the points that the notes have on all of them.</summary>
/// <param name="Names">What the notes call them, in the order of the question.</param>
/// <param name="Points">In the order of the note; at least two.</param>
internal sealed record Comparison(IReadOnlyList<string> Names, IReadOnlyList<ComparedPoint> Points)
{
    public IEnumerable<EvidenceUnit> Units => Points.SelectMany(p => p.Cells).Select(c => c.Unit).Distinct();

    public int Words => Points.Sum(WordsOf);

    public static int WordsOf(ComparedPoint point) => WordRuns.Count(point.Label) + point.Cells.Sum(c => WordRuns.Count(c.Text));
}
