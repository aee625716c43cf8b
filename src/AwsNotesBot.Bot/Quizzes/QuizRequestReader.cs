using System.Globalization;
using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>Tells what is said to the quiz from an answer: a request is the whole message.</summary>
internal static partial class QuizRequestReader
{
    /// <summary>Says that the open question is wanted once more.</summary>
    public const string AskAgain = "again";

    /// <summary>What starts a quiz, at any time.</summary>
    /// <returns><c>null</c> for anything else.</returns>
    public static QuizRequest? Opening(string text)
    {
        text = Trim(text);
        if (ReviewWords().IsMatch(text))
        {
            return new QuizRequest.Review();
        }

        var match = Quiz().Match(text) is { Success: true } quiz ? quiz : Questions().Match(text);
        return match.Success ? Start(match) : ExamRequestReader.Read(text);
    }

    /// <summary>What can be said while a quiz is played.</summary>
    /// <returns><c>null</c> for an answer.</returns>
    public static QuizRequest? Playing(string text) => Trim(text).ToLowerInvariant() switch
    {
        "hint" or "a hint" or "hint please" or "give me a hint" or "clue" => new QuizRequest.Do(new SessionEvent.AskedForHint()),
        "skip" or "next" or "skip it" or "skip this" or "next question" => new QuizRequest.Do(new SessionEvent.Skipped()),
        "stop" or "end" or "quit" or "finish" or "enough" or "stop quiz" or "stop the quiz" or "end quiz" or "end the quiz" => new QuizRequest.Do(new SessionEvent.Stopped()),
        AskAgain or "repeat" or "repeat the question" or "what was the question" => new QuizRequest.Do(new SessionEvent.AskedAgain()),
        "harder" or "harder please" or "too easy" => new QuizRequest.ChangeLevel(1),
        "easier" or "easier please" or "too hard" => new QuizRequest.ChangeLevel(-1),
        "help" or "commands" => new QuizRequest.Help(),
        "done" or "that is all" or "that's all" => new QuizRequest.Done(),
        "clear" => new QuizRequest.Clear(),
        ['p', 'i', 'c', 'k', ' ', >= 'a' and <= 'h' and var picked] => new QuizRequest.Pick(picked - 'a'),
        ['d', 'r', 'o', 'p', ' ', >= 'a' and <= 'h' and var dropped] => new QuizRequest.Pick(dropped - 'a'),
        _ => Afterwards(text),
    };

    /// <summary>What can be said of the last answer, also when the quiz is over.</summary>
    /// <returns><c>null</c> for anything else.</returns>
    public static QuizRequest? Afterwards(string text) => Trim(text).ToLowerInvariant() switch
    {
        "why" or "why is that" or "why so" => new QuizRequest.Do(new SessionEvent.AskedWhy()),
        "source" or "show source" or "show the source" or "show me the source" or "where does it say that" => new QuizRequest.Do(new SessionEvent.AskedForSource()),
        "that was easy" or "easy" => new QuizRequest.Rate(Rating.Easy),
        "that was good" or "that was ok" or "i knew that" => new QuizRequest.Rate(Rating.Good),
        "that was hard" or "hard" => new QuizRequest.Rate(Rating.Hard),
        "i guessed" or "i did not know that" or "i didn't know that" => new QuizRequest.Rate(Rating.Again),
        _ => null,
    };

    private static QuizRequest Start(Match match) => new QuizRequest.Start(
        match.Groups["topic"].Value.Trim() is { Length: > 0 } topic ? topic : null,
        match.Groups["count"].Value is { Length: > 0 } count ? Math.Clamp(int.Parse(count, CultureInfo.InvariantCulture), 1, QuizSessionOptions.MostQuestions) : null,
        match.Groups["level"].Value.ToLowerInvariant() switch
        {
            "hard" or "difficult" => QuizLevel.Hard,
            "easy" or "simple" => QuizLevel.Easy,
            _ => QuizLevel.Mixed,
        });

    private static string Trim(string text) => text.Trim().TrimStart('/').TrimEnd('!', '.', '?', ' ').Replace('’', '\'');

    private const RegexOptions Flags =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    private const string Asked = @"(?<count>[0-9]{1,3})?\s*(?<level>hard|difficult|easy|simple)?\s*((quiz )?questions?)?\s*((on|about|in|from|for|over)\s+(?<topic>\S.*))?";

    [GeneratedRegex(@"^(start (a |the )?)?(quiz|quiz me|test me|examine me|new quiz)(\s+(with )?" + Asked + @")?$|^quiz( me)?\s+(?<topic>[^0-9\s].*)$", Flags)]
    private static partial Regex Quiz();

    [GeneratedRegex(@"^((ask|give) me )?((?<count>[0-9]{1,3})\s+(?<level>hard|difficult|easy|simple)?\s*(quiz )?questions?|(?<level>hard|difficult|easy|simple) (quiz )?questions)(\s+(on|about|in|from|for|over)\s+(?<topic>\S.*))?$", Flags)]
    private static partial Regex Questions();

    [GeneratedRegex(@"^(review|reviews|review me|start (a |the )?review|due|due cards|what is due|what's due|repeat what is due)$", Flags)]
    private static partial Regex ReviewWords();
}
