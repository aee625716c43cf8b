using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>What a learner asks of the quiz itself.</summary>
internal abstract record QuizRequest
{
    private QuizRequest()
    {
    }

    /// <param name="Topic"><c>null</c> for everything.</param>
    /// <param name="Questions"><c>null</c> for as many as usual.</param>
    /// <param name="Level">How hard.</param>
    public sealed record Start(string? Topic, int? Questions, QuizLevel Level) : QuizRequest;

    /// <param name="On">An exam's name or a topic; <c>null</c> for everything.</param>
    /// <param name="IsTopic">Whether it is said to be a topic: "exam on S3".</param>
    /// <param name="IsCertain">Whether an exam is meant even where the notes know none of that name.</param>
    /// <param name="Questions"><c>null</c> for as many as the exam has.</param>
    /// <param name="Minutes"><c>null</c> for as long as the exam lasts.</param>
    public sealed record Exam(string? On, bool IsTopic, bool IsCertain, int? Questions, int? Minutes) : QuizRequest;

    /// <summary>What is due.</summary>
    public sealed record Review : QuizRequest;

    /// <summary>Something within a quiz that needs no more than the session.</summary>
    public sealed record Do(SessionEvent Event) : QuizRequest;

    /// <param name="Steps">1 for harder, -1 for easier.</param>
    public sealed record ChangeLevel(int Steps) : QuizRequest;

    /// <summary>How hard the last answer was.</summary>
    public sealed record Rate(Rating Rating) : QuizRequest;

    /// <summary>An option for an answer of several.</summary>
    public sealed record Pick(int Place) : QuizRequest;

    /// <summary>No pick counts any more.</summary>
    public sealed record Clear : QuizRequest;

    /// <summary>What is picked is the answer.</summary>
    public sealed record Done : QuizRequest;

    /// <summary>What can be said in a quiz.</summary>
    public sealed record Help : QuizRequest;
}
