using AwsNotesBot.Retrieval.Concepts;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>A query as the search understood it.</summary>
/// <param name="Terms">Its words: those of the question first, then those that only the context has.</param>
/// <param name="Expansions">What of it the notes also have under other names.</param>
internal sealed record ReadQuery(IReadOnlyList<QueryTerm> Terms, IReadOnlyList<Expansion> Expansions);
