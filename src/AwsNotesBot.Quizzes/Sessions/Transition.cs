using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Sessions;

/// <summary>What follows from an event.</summary>
/// <param name="Session">The session after it.</param>
/// <param name="Sayings">In order.</param>
/// <param name="Logged">What goes into the review log before the session is kept; <c>null</c> where nothing was answered or corrected.</param>
public sealed record Transition(QuizSession Session, IReadOnlyList<Saying> Sayings, LogEntry? Logged = null);

/// <param name="Number">The question's place in the session.</param>
/// <param name="ItemId">The item.</param>
/// <param name="Outcome">What the answer was worth.</param>
/// <param name="Rating">Its grade.</param>
/// <param name="Typed">The answer; <c>null</c> where an answer already logged is rated anew.</param>
/// <param name="Elapsed">From the question to the answer.</param>
public sealed record LogEntry(int Number, string ItemId, Outcome Outcome, Rating Rating, string? Typed, TimeSpan Elapsed);
