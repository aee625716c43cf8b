using AwsNotesBot.Answers.Evidence;

namespace AwsNotesBot.Answers.Composition;

/// <summary>Units that are said in one go: one alone, or several list items under the line that introduces them.</summary>
/// <param name="Units">In the order in which they are said; at least one.</param>
/// <param name="Lead">The introducing line, set above several items or in front of one; <c>null</c> where none is needed.</param>
internal sealed record AnswerLine(IReadOnlyList<EvidenceUnit> Units, string? Lead)
{
    public EvidenceUnit First => Units[0];
}
