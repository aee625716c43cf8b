namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>A text as numbers of the <see cref="Lexicon"/>, each list in the order of the text.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Concepts">What they mean.</param>
internal readonly record struct ReadText(int[] Words, int[] Concepts);
