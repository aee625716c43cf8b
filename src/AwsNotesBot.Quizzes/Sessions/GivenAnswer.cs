using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Sessions;

/// <summary>An answer of this session, as the review log has it too.</summary>
/// <param name="Number">The question's place in the session, from 1.</param>
/// <param name="ItemId">The item.</param>
/// <param name="Topic">The item's topic when it was asked.</param>
/// <param name="Outcome"><see cref="Outcome.Right"/>, <see cref="Outcome.Partly"/> or <see cref="Outcome.Wrong"/>.</param>
/// <param name="Rating">As the learner last corrected it.</param>
/// <param name="IsFirst">Whether the item was asked for the first time in this session.</param>
public sealed record GivenAnswer(int Number, string ItemId, string Topic, Outcome Outcome, Rating Rating, bool IsFirst);
