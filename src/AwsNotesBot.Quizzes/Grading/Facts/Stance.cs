using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Grading.Words;

namespace AwsNotesBot.Quizzes.Grading.Facts;

/// <summary>The yes or no that an answer begins with.</summary>
internal static partial class Stance
{
    /// <summary>What a note's answer says before its first comma; <c>null</c> where it takes no stance ("No limit").</summary>
    public static (bool? Yes, string After) OfNote(string answer) =>
        Note().Match(answer) is { Success: true } match
            ? (match.Groups["yes"].Success, answer[match.Length..].Trim())
            : (null, answer);

    /// <summary>What a learner begins with, comma or none.</summary>
    public static (bool? Yes, string After) OfLearner(string typed) =>
        Learner().Match(typed) is { Success: true } match
            ? (match.Groups["yes"].Success, typed[match.Length..].Trim())
            : (null, typed);

    /// <summary>Whether anything in the text denies.</summary>
    public static bool Denies(string text) => text.Replace("'", "", StringComparison.Ordinal).ToLowerInvariant()
        .Split([' ', ',', '.', ';', '!', '?'], StringSplitOptions.RemoveEmptyEntries).Any(WordReader.IsNegator);

    /// <summary>Whether a text takes up the question's verb: "it does", "they can't".</summary>
    public static bool Echoes(string text) => Verb().IsMatch(text.Replace("'", "", StringComparison.Ordinal));

    private const RegexOptions Flags =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^((?<yes>yes)|no)(\s*[,.;:!–]\s*|\s+-\s+|\s*$)", Flags)]
    private static partial Regex Note();

    [GeneratedRegex(@"\b(is|are|was|were|do|does|did|can|could|will|would|must|may|might|should|has|have|need|needs|not|cannot|never|(is|are|was|were|do|does|did|ca|could|wo|would|must|should|has|have)nt)\b", Flags)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^\W*((?<yes>yes|yep|yeah|yup|sure|certainly|definitely|of course|true|correct|indeed)|no|nope|nah|never|not at all|false|wrong|incorrect)\b\W*", Flags)]
    private static partial Regex Learner();
}
