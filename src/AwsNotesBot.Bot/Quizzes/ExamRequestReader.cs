using System.Globalization;
using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Exams;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>Reads the wish for an exam: "exam SAA 20 questions 30 minutes", "mock exam on networking".</summary>
internal static partial class ExamRequestReader
{
    /// <param name="text">The whole message, without what ends a sentence.</param>
    /// <returns><c>null</c> where it is none.</returns>
    public static QuizRequest.Exam? Read(string text)
    {
        var match = Named().Match(text) is { Success: true } named ? named : Wish().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var rest = match.Groups["rest"].Value;
        var (questions, minutes) = (Questions().Match(rest), Time().Match(rest));
        rest = Filler().Replace(Time().Replace(Questions().Replace(rest, " "), " "), " ");
        var about = About().Match(rest);
        var on = (about.Success ? about.Groups["topic"].Value : match.Groups["name"].Success ? match.Groups["name"].Value : rest).Trim();
        return new QuizRequest.Exam(
            on.Length == 0 ? null : on,
            about.Success,
            on.Length == 0 || about.Success || Code().IsMatch(on) || match.Groups["mock"].Success || questions.Success || minutes.Success,
            Number(questions, 1, QuizSessionOptions.MostQuestions),
            Number(minutes, Hour().IsMatch(minutes.Value) ? 60 : 1, ExamBlueprint.MostMinutes));
    }

    private static int? Number(Match match, int unit, int most) =>
        match.Success ? Math.Clamp(int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) * unit, 1, most) : null;

    private const RegexOptions Flags =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^((start|take|give me|begin|sit|i want( to take)?|let's do) )?(an? |the |my )?((?<mock>mock|practice|practise|trial|full|sample)[ -])?exam(?<rest>( .*)?)$", Flags)]
    private static partial Regex Wish();

    /// <summary>"SAA mock exam 20 questions": in capitals, so that "the exam" is none.</summary>
    [GeneratedRegex(@"^(?<name>[A-Z][A-Z0-9]{1,4}(-[A-Z0-9]{2,4})?) ((?<mock>mock|practice|practise|trial|full|sample)[ -])?exam(?<rest>( [0-9].*)?)$", Flags & ~RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    /// <summary>"exam SAA" names an exam, "exam tips" does not.</summary>
    [GeneratedRegex(@"^[A-Z][A-Z0-9]{1,4}(-[A-Z0-9]{2,4})?$", Flags & ~RegexOptions.IgnoreCase)]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(?<n>[0-9]{1,3}) ?(questions?|q)\b", Flags)]
    private static partial Regex Questions();

    [GeneratedRegex(@"\b(?<n>[0-9]{1,3}) ?-?(minutes?|mins?|m|hours?|hrs?|h)\b", Flags)]
    private static partial Regex Time();

    [GeneratedRegex(@"^[0-9]+ ?-?h", Flags)]
    private static partial Regex Hour();

    /// <summary>What is left of "with 20 questions in 30 minutes".</summary>
    [GeneratedRegex(@"[,;]|\b(with|within|of|and)\b|\b(in|for)\s*$|\bin\s{2,}", Flags)]
    private static partial Regex Filler();

    [GeneratedRegex(@"^\s*(on|about|for|over|in)\s+(the\s+)?(?<topic>\S.*)$", Flags)]
    private static partial Regex About();
}
