namespace AwsNotesBot.Learning.Pairs;

/// <summary>Two texts that belong together.</summary>
/// <param name="Query">What someone asks, a heading path, a definition.</param>
/// <param name="Passage">What answers it or says the same.</param>
/// <param name="Heading">What stands above the passage, where the query is a question and not that heading itself. It is seen half of the time.</param>
internal sealed record TextPair(string Query, string Passage, string Heading = "");
