namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>One field of a document: its words count <paramref name="Weight"/> times.</summary>
internal readonly record struct WeightedText(string Text, double Weight);
