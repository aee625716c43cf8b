using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Sessions;

/// <summary>What a learner does in a quiz.</summary>
public abstract record SessionEvent
{
    private SessionEvent()
    {
    }

    /// <param name="Verdict">Of the words typed, over the options as shown.</param>
    /// <param name="Typed">The words.</param>
    /// <param name="Fast">Up to here an answer came at once.</param>
    public sealed record Answered(Verdict Verdict, string Typed, TimeSpan Fast) : SessionEvent;

    /// <summary>The review log holds an answer to the current question already: the program ended before it kept the session.</summary>
    /// <param name="Outcome">As logged.</param>
    /// <param name="Rating">As logged.</param>
    public sealed record Recovered(Outcome Outcome, Rating Rating) : SessionEvent;

    /// <summary>An option, as shown, is picked or taken back; the answer comes once they all are.</summary>
    public sealed record Picked(int Place) : SessionEvent;

    /// <summary>Every pick is taken back.</summary>
    public sealed record Cleared : SessionEvent;

    /// <param name="Worded">A first hint to a typed answer, in place of the rules'; plain text. <c>null</c> leaves it to them.</param>
    public sealed record AskedForHint(string? Worded = null) : SessionEvent;

    public sealed record Skipped : SessionEvent;

    public sealed record AskedWhy : SessionEvent;

    public sealed record AskedForSource : SessionEvent;

    /// <summary>The question is to be shown once more.</summary>
    public sealed record AskedAgain : SessionEvent;

    /// <summary>The learner says how hard the last answer was.</summary>
    public sealed record Corrected(Rating Rating) : SessionEvent;

    /// <param name="Level">From now on.</param>
    /// <param name="Items">What takes the place of the questions that were not shown yet; empty where there is nothing of that level.</param>
    public sealed record ChangedLevel(QuizLevel Level, IReadOnlyList<string> Items) : SessionEvent;

    /// <summary>What was said last may not have been heard.</summary>
    public sealed record Unheard : SessionEvent;

    public sealed record Stopped : SessionEvent;
}
