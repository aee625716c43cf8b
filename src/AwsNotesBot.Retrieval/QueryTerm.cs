namespace AwsNotesBot.Retrieval;

/// <summary>One word of a query as the search understood it.</summary>
/// <param name="Word">In lower case, its spelling mended.</param>
/// <param name="Term">What <see cref="TextAnalyzer"/> makes of it.</param>
/// <param name="Weight">1 for a word of the question, less for one that only the context has.</param>
/// <param name="TypedAs">What the user typed where the spelling was mended, else <c>null</c>.</param>
public sealed record QueryTerm(string Word, string Term, double Weight, string? TypedAs = null);
