namespace AwsNotesBot.App.Evaluation.Conflicts;

/// <summary>One of the values that the notes of a set give for one thing.</summary>
/// <param name="Evidence">Where they give it.</param>
/// <param name="Says">The value, as an answer has to state it.</param>
internal sealed record ConflictSide(Evidence Evidence, string Says);
