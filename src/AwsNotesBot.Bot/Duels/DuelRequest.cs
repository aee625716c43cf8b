using System.Globalization;
using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Bot.Duels;

/// <summary>The wish for a duel: "duel", "duel on S3", "duel 5 hard questions about VPC".</summary>
/// <param name="Topic"><c>null</c> for everything.</param>
/// <param name="Questions"><c>null</c> for as many as usual.</param>
/// <param name="Level">How hard.</param>
internal sealed partial record DuelRequest(string? Topic, int? Questions, QuizLevel Level)
{
    /// <returns><c>null</c> where the text is none: a wish is the whole message.</returns>
    public static DuelRequest? Read(string text)
    {
        var match = Wish().Match(text.Trim().TrimStart('/').TrimEnd('!', '.', '?', ' '));
        return !match.Success ? null : new DuelRequest(
            match.Groups["topic"].Value.Trim() is { Length: > 0 } topic ? topic : null,
            match.Groups["count"].Value is { Length: > 0 } count ? Math.Clamp(int.Parse(count, CultureInfo.InvariantCulture), 1, QuizSessionOptions.MostQuestions) : null,
            match.Groups["level"].Value.ToLowerInvariant() switch
            {
                "hard" or "difficult" => QuizLevel.Hard,
                "easy" or "simple" => QuizLevel.Easy,
                _ => QuizLevel.Mixed,
            });
    }

    [GeneratedRegex(
        @"^((start|play|let's|lets|let us) )?((a|the|another|new) )?(new )?duel( (us|me|with))?(\s+(?<count>[0-9]{1,3}))?(\s+(?<level>hard|difficult|easy|simple))?(\s+questions?)?(\s+(on|about|in|from|over)\s+(?<topic>\S.*))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Wish();
}
