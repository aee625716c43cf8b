namespace AwsNotesBot.Training.Questions;

/// <summary>A question as a learner asks it, written by us for a passage of the training pack.</summary>
/// <param name="Text">What is asked.</param>
/// <param name="Passage">The <see cref="PassageHash"/> of the passage that answers it; the passage itself stays in the pack.</param>
/// <param name="IsHeld">Whether it is measured with and never trained on.</param>
internal sealed record LearnerQuestion(string Text, string Passage, bool IsHeld);
