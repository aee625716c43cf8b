namespace AwsNotesBot.Answers.Confidence;

/// <summary>What tells whether the passages found answer the question.</summary>
/// <param name="Near">Mean, over the best passages, of the best unit's cosine to the question.</param>
/// <param name="WordScore">BM25 score of the best passage by words.</param>
/// <param name="Covered">How near the best unit comes to all of the question's words.</param>
/// <param name="Missing">Share of the question's word mass that no passage found has at all.</param>
/// <param name="RarestMissing">1 where the question's rarest word stands in no passage found, else 0.</param>
internal readonly record struct AnswerSignals(double Near, double WordScore, double Covered, double Missing, double RarestMissing);
