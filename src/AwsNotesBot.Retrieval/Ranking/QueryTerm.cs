namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>A term that is looked for, and how much it counts beside the others: 1 for a word of the question itself.</summary>
internal readonly record struct QueryTerm(string Term, double Weight);
