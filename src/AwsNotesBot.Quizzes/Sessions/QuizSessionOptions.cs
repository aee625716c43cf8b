using System.ComponentModel.DataAnnotations;

namespace AwsNotesBot.Quizzes.Sessions;

/// <summary>How a quiz is played. Section <c>Quizzes:Sessions</c> of the settings.</summary>
public sealed class QuizSessionOptions
{
    internal const string Section = "Quizzes:Sessions";

    private const string Between = Section + ":{0} must be from {1} to {2}.";

    /// <summary>The most questions that a learner can ask for at once.</summary>
    public const int MostQuestions = 100;

    /// <summary>Gets or sets how many questions a quiz has where the learner names no number.</summary>
    /// <value>The default is 10.</value>
    [Range(1, MostQuestions, ErrorMessage = Between)]
    public int Questions { get; set; } = 10;

    /// <summary>Gets or sets how many questions an exam has where neither the learner nor the notes' file of exams says.</summary>
    /// <value>The default is 20.</value>
    [Range(1, MostQuestions, ErrorMessage = Between)]
    public int ExamQuestions { get; set; } = 20;

    /// <summary>Gets or sets how many seconds an exam has for each question where neither the learner nor the notes' file of exams says.</summary>
    /// <value>The default is 90.</value>
    [Range(1, 3_600, ErrorMessage = Between)]
    public int ExamSecondsPerQuestion { get; set; } = 90;

    /// <summary>Gets or sets how many questions a duel has where nobody names a number.</summary>
    /// <value>The default is 5.</value>
    [Range(1, MostQuestions, ErrorMessage = Between)]
    public int DuelQuestions { get; set; } = 5;

    /// <summary>Gets or sets for how many seconds after a duel's question an answer of somebody else is still taken for one to the question before.</summary>
    /// <value>The default is 2.</value>
    [Range(0, 60, ErrorMessage = Between)]
    public double DuelGraceSeconds { get; set; } = 2;

    /// <summary>Gets or sets after how many other questions one answered wrong comes back.</summary>
    /// <value>The default is 3.</value>
    [Range(0, 50, ErrorMessage = Between)]
    public int ReturnAfter { get; set; } = 3;

    /// <summary>Gets or sets how often a question comes back within a quiz while it is answered wrong.</summary>
    /// <value>The default is 2.</value>
    [Range(0, 10, ErrorMessage = Between)]
    public int MaxReturns { get; set; } = 2;

    /// <summary>Gets or sets for how many seconds a learner waits for a chat model to word a hint or to grade what the rules leave open; 0 never asks it.</summary>
    /// <value>The default is 4.</value>
    [Range(0.0, 20.0, ErrorMessage = Between)]
    public double ModelSeconds { get; set; } = 4;

    /// <summary>Gets or sets the seed that chooses questions and shuffles options: the same seed asks the same quiz.</summary>
    /// <value>The default is <c>null</c>: another seed for each quiz.</value>
    public int? Seed { get; set; }

    /// <summary>Gets or sets the seed that makes the items of the notes: wrong options and their order.</summary>
    /// <value>The default is 1.</value>
    public int ItemSeed { get; set; } = 1;
}
