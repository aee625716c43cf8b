using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>The smallest thing that an answer quotes whole: a sentence, a list item, a table row, a piece of code.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Block">Which block of the passage, from 0.</param>
/// <param name="Part">Which sentence or code window of the block, from 0.</param>
/// <param name="Text">As it stands in the note; a table row with each cell's column named.</param>
/// <param name="Said">The words of the text, compared.</param>
/// <param name="Around">The words of its lead and nearest headings.</param>
/// <param name="Vector">Embedding of headings, lead and text.</param>
internal sealed record EvidenceUnit(
    Passage Passage, int Block, int Part, string Text, WordProfile Said, WordProfile Around, float[] Vector)
{
    private int _given = -1;

    public PassageBlock Source => Passage.Blocks[Block];

    public BlockKind Kind => Source.Kind;

    public LineRange Lines => Source.Lines;

    /// <summary>What the text needs to be understood alone.</summary>
    public string? Lead => Source.Lead;

    public int Words { get; } = WordRuns.Count(Text);

    /// <summary>Which sorts of numbers it gives.</summary>
    public Quantity Given => (Quantity)(_given >= 0 ? _given : _given = (int)Quantities.Given(Text));

    /// <summary>How many of its words neither its headings nor its lead have: none for a title that is repeated as text.</summary>
    public int News { get; } = Said.Terms.Count(t => !Around.Terms.Contains(t));

    /// <summary>Whether it only introduces what follows it.</summary>
    public bool Introduces { get; } = Text.AsSpan().TrimEnd().EndsWith(":");

    /// <summary>Whether it asks and answers, to be learned by heart: what the section's prose says is better read there.</summary>
    public bool Recalls { get; } = FlashCard.Is(Passage.Blocks[Block].Text);

    /// <summary>Whether the note numbers it: one of several steps.</summary>
    public bool Numbered => Kind == BlockKind.ListItem && ItemForm.IsNumbered(Passage, Lines.First);

    /// <summary>Whether only the name of what it tells of is said, see <see cref="ShortenedToName"/>.</summary>
    public bool NameOnly { get; private init; }

    /// <summary>A row by its first cell, an item by the term in front of its explanation; the unit itself where it has no such name.</summary>
    public EvidenceUnit ShortenedToName()
    {
        var name = Kind == BlockKind.TableRow ? TableRow.Cells(Source.Text)[0] : ItemForm.Term(Text);
        return name.Length == 0 ? this : new EvidenceUnit(Passage, Block, Part, name, Said, Around, Vector) { NameOnly = true };
    }

    public bool Equals(EvidenceUnit? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => HashCode.Combine(Passage.Id, Block, Part);
}
