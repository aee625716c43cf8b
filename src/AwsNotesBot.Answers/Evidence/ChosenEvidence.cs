namespace AwsNotesBot.Answers.Evidence;

/// <summary>What an answer says.</summary>
/// <param name="Units">The direct answer first; a whole list in its own order.</param>
/// <param name="WholeList">Whether a list was taken whole, so that its order and its count are to be kept.</param>
/// <param name="Comparison">Set below the direct answer; <c>null</c> for none.</param>
internal sealed record ChosenEvidence(IReadOnlyList<EvidenceUnit> Units, bool WholeList = false, Comparison? Comparison = null);
