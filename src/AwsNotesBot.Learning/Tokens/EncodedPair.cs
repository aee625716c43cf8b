namespace AwsNotesBot.Learning.Tokens;

/// <summary>A pair as rows of the table.</summary>
/// <param name="Query">Tokens of the query.</param>
/// <param name="Passage">Tokens of the passage.</param>
/// <param name="SentenceEnds">Where each sentence of the passage ends among its tokens; the last is the passage's length.</param>
/// <param name="Heading">Tokens of what stands above the passage, often none.</param>
internal sealed record EncodedPair(int[] Query, int[] Passage, int[] SentenceEnds, int[] Heading);
