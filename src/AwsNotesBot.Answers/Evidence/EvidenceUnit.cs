using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>The smallest thing that an answer quotes whole: a sentence, a list item, a table row, a piece of code.</summary>
/// <param name="Hit">The passage it stands in.</param>
/// <param name="Rank">The passage's place among the hits, from 0.</param>
/// <param name="Block">Which block of the passage, from 0.</param>
/// <param name="Part">Which sentence or code window of the block, from 0.</param>
/// <param name="Text">As it stands in the note; a table row with each cell's column named.</param>
/// <param name="Lead">What it needs to be understood alone, see <see cref="PassageBlock.Lead"/>.</param>
internal sealed record EvidenceUnit(Hit Hit, int Rank, int Block, int Part, string Text, string? Lead)
{
    public Passage Passage => Hit.Passage;

    public PassageBlock Source => Passage.Blocks[Block];

    public BlockKind Kind => Source.Kind;

    public LineRange Lines => Source.Lines;

    public int Words { get; } = WordRuns.Count(Text);

    /// <summary>Whether it only introduces what follows it.</summary>
    public bool Introduces => Text.AsSpan().TrimEnd().EndsWith(":");
}
