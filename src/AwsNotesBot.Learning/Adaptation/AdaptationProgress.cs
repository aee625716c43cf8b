namespace AwsNotesBot.Learning.Adaptation;

/// <summary>Steps done, of all.</summary>
public readonly record struct AdaptationProgress(int StepsDone, int Steps);
