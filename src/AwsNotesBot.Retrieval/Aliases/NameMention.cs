namespace AwsNotesBot.Retrieval.Aliases;

/// <summary>A name as it stands in a row of words.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Count">How many words it has.</param>
/// <param name="Groups">What it can mean; at least one.</param>
internal readonly record struct NameMention(int First, int Count, IReadOnlyList<AliasGroup> Groups);
