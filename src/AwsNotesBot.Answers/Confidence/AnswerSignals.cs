namespace AwsNotesBot.Answers.Confidence;

/// <summary>What tells whether the passages found answer the question.</summary>
/// <param name="Words">Mean BM25 score of the best passages, in units of the idf of a word that one passage has: the same scale for few notes and for many.</param>
/// <param name="Near">Mean, over the best passages, of their best unit's cosine to the question.</param>
/// <param name="UnknownNames">How many names of the question stand in no note.</param>
/// <param name="NoPrice">1 where a price is asked for and no unit near the top gives one for the thing asked about, else 0.</param>
/// <param name="Named">How far one heading near the top names all that is asked about: 0 up to half of the question's word mass, 1 for all of it.</param>
internal readonly record struct AnswerSignals(double Words, double Near, int UnknownNames, int NoPrice, double Named);
