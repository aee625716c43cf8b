namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Part of a document.</summary>
/// <param name="Words">Numbers of its words in the <see cref="Lexicon"/>, in the order of the text.</param>
/// <param name="Weight">How often each of them counts.</param>
internal readonly record struct Field(int[] Words, double Weight);
