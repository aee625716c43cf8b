using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>What a quiz says in its own words, in one place.</summary>
internal static class QuizPhrases
{
    public const string Help =
        """
        - **Answer** by letter, by number or in words: `b`, `2`, `a and d`, `15 minutes`, `no idea`.
        - `hint` narrows the question and counts as half; `skip` passes it over; `why` and `show source` explain the last answer.
        - `harder`, `easier` choose other questions; `that was easy` and `that was hard` say how well you knew the last answer.
        - `stop` ends the quiz with its result. A question of your own is answered, and the quiz goes on.
        """;

    public const string NoHint = "No hint is left that would not give the answer away.";

    public const string NothingAnswered = "Nothing has been answered yet in this quiz.";

    public const string Retired = "The notes were changed, and that question is no longer one of them.";

    public const string Overtaken = "That question was answered in the meantime.";

    public const string NotInExam = "Not in an exam: everything is told at its end. `skip` leaves a question for the end, `stop` hands in.";

    public const string TimeUp = "**Time is up.** What is answered from now on does not count.";

    public const string Postponed = "Left for the end.";

    public const string LastOpen = "It is the last one open: answer it, or say `stop` to hand in.";

    public const string ComesBack = "It comes back later.";

    public static string Nothing(QuizRequest opening) => opening switch
    {
        QuizRequest.Start { Topic: { } topic } => NothingAbout(topic),
        QuizRequest.Exam { On: { } topic } => NothingAbout(topic),
        QuizRequest.Review => "Nothing is due. Say `quiz` for something new.",
        _ => "The notes hold no quiz questions yet. Definitions, tables, numbered steps and lines such as `Question :: Answer` become some.",
    };

    private static string NothingAbout(string topic) => $"The notes hold no quiz questions about {MarkdownText.Escape(topic)}. Say `quiz` for a mix of everything.";

    public static string Rated(Rating rating) => rating switch
    {
        Rating.Easy => "Noted as easy: it comes back later than before.",
        Rating.Hard => "Noted as hard: it comes back sooner.",
        Rating.Again => "Noted as not known: it comes back soon.",
        _ => "Noted.",
    };

    public static string LevelChanged(QuizLevel level, bool changed) => changed
        ? level switch
        {
            QuizLevel.Hardest or QuizLevel.Hard => "From the next question on it gets harder.",
            QuizLevel.Easy or QuizLevel.Easiest => "From the next question on it gets easier.",
            _ => "From the next question on it is a mix again.",
        }
        : "There are no other questions of that level here.";
}
