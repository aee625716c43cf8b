namespace AwsNotesBot.Training.Measuring;

/// <summary>How well questions of our own find the passages they were written for.</summary>
/// <param name="Questions">How many were asked.</param>
/// <param name="Passages">How many there were to choose from.</param>
/// <param name="RecallAt1">Share of questions whose passage is nearest.</param>
/// <param name="RecallAt5">Share of questions whose passage is among the five nearest.</param>
/// <param name="Mrr">Mean of 1/rank of the question's passage.</param>
internal sealed record QuestionFigures(int Questions, int Passages, double RecallAt1, double RecallAt5, double Mrr);
