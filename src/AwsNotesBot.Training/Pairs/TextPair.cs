namespace AwsNotesBot.Training.Pairs;

/// <summary>Two texts that belong together.</summary>
/// <param name="Query">What someone asks, a heading path, a definition.</param>
/// <param name="Passage">What answers it or says the same.</param>
internal sealed record TextPair(string Query, string Passage);
