using AwsNotesBot.Quizzes.Exams;
using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Memory.Fsrs;

namespace AwsNotesBot.Quizzes.Sessions;

/// <summary>What a quiz says, before a channel gives it words.</summary>
public abstract record Saying
{
    private Saying()
    {
    }

    /// <param name="Item">Its options as shown.</param>
    /// <param name="Asked">With what hints have struck out.</param>
    /// <param name="Total">How many questions the session has, repeats known so far among them.</param>
    /// <param name="TimeLeft">Until an exam ends; <c>null</c> in a quiz.</param>
    public sealed record Question(QuizItem Item, AskedQuestion Asked, int Total, TimeSpan? TimeLeft = null) : Saying;

    /// <param name="Item">Its options as shown.</param>
    /// <param name="Verdict">What the answer was worth.</param>
    /// <param name="ComesBack">Whether it is asked again in this session.</param>
    public sealed record Judged(QuizItem Item, Verdict Verdict, bool ComesBack) : Saying;

    /// <summary>The last answer is kept, though the learner may not have been told so; in an exam without what it was worth.</summary>
    public sealed record Kept(QuizItem? Item, Outcome? Outcome) : Saying;

    /// <summary>The words could not be understood as an answer.</summary>
    /// <param name="Item">Its options as shown.</param>
    /// <param name="Asked">With what hints have struck out.</param>
    public sealed record NotUnderstood(QuizItem Item, AskedQuestion Asked) : Saying;

    /// <param name="Item">Its options as shown.</param>
    /// <param name="Asked">With what is picked by now.</param>
    public sealed record Picked(QuizItem Item, AskedQuestion Asked) : Saying;

    /// <param name="Text">Plain text.</param>
    public sealed record Hint(string Text) : Saying;

    /// <summary>Option <paramref name="Place"/>, as shown, is not it.</summary>
    public sealed record StruckOut(int Place) : Saying;

    public sealed record NoHint : Saying;

    /// <summary>Why the last answer is what it is.</summary>
    public sealed record Why(QuizItem Item) : Saying;

    /// <summary>The lines that the last question was made from.</summary>
    public sealed record Source(QuizItem Item) : Saying;

    /// <summary>There was no answer yet that could be explained, shown or corrected.</summary>
    public sealed record NothingAnswered : Saying;

    /// <summary>The last answer counts as this from now on.</summary>
    public sealed record Rated(Rating Rating) : Saying;

    /// <param name="Level">From now on.</param>
    /// <param name="Changed">Whether the notes have questions of that level left.</param>
    public sealed record LevelChanged(QuizLevel Level, bool Changed) : Saying;

    public sealed record Skipped(QuizItem Item) : Saying;

    /// <summary>The notes were changed, and the question is no longer one.</summary>
    public sealed record Retired : Saying;

    public sealed record Finished(SessionResult Result) : Saying;

    /// <param name="Terms">Of the exam that begins.</param>
    /// <param name="Topic">What it is on; <c>null</c> for an exam with a name, or on everything.</param>
    /// <param name="Questions">How many.</param>
    /// <param name="Time">How long.</param>
    public sealed record ExamBegun(ExamTerms Terms, string? Topic, int Questions, TimeSpan Time) : Saying;

    /// <summary>Exams tell everything at their end.</summary>
    public sealed record NotInExam : Saying;

    /// <param name="IsLast">Whether no other question is left, so that it is shown again at once.</param>
    public sealed record Postponed(bool IsLast) : Saying;

    public sealed record TimeUp : Saying;

    public sealed record ExamFinished(ExamReport Report) : Saying;
}
