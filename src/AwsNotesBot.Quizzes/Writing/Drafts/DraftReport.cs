namespace AwsNotesBot.Quizzes.Writing.Drafts;

/// <summary>What came of drafting so far.</summary>
/// <param name="Taken">Items that are in the book from now on.</param>
/// <param name="Passages">Passages that the model drafted from.</param>
/// <param name="Dropped">How many of its items were not taken, by the name of the rule that said so.</param>
/// <param name="GaveUp">Whether the model failed too often to go on.</param>
public sealed record DraftReport(int Taken, int Passages, IReadOnlyDictionary<string, int> Dropped, bool GaveUp = false);
