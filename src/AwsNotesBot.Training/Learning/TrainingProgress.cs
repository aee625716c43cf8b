namespace AwsNotesBot.Training.Learning;

/// <summary>Where a run stands.</summary>
/// <param name="StepsDone">Of <paramref name="Steps"/>.</param>
/// <param name="Steps">In the whole run.</param>
/// <param name="Loss">Mean over about the last hundred steps: single ones differ by source.</param>
internal sealed record TrainingProgress(int StepsDone, int Steps, double Loss);
