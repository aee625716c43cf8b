namespace AwsNotesBot.Training.Measuring;

/// <summary>How well queries find their own passage among those of the same source.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Pairs">How many there are to choose from.</param>
/// <param name="Accuracy">Share of queries whose passage is nearest.</param>
/// <param name="Mrr">Mean of 1/rank of the query's passage.</param>
internal sealed record RetrievalFigures(string Source, int Pairs, double Accuracy, double Mrr);
