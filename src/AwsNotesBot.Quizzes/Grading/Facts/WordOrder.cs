using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Grading.Words;

namespace AwsNotesBot.Quizzes.Grading.Facts;

/// <summary>Tells an answer that says all the words the wrong way round: "red more than blue" where "blue more than red" is asked.</summary>
internal static partial class WordOrder
{
    public static bool IsSwapped(string asked, string typed)
    {
        var (wanted, given) = (Sides(asked), Sides(typed));
        return wanted is { } w && given is { } g && w.Joint == g.Joint
            && w.Right.Overlaps(g.Left.Except(g.Right)) && w.Left.Except(w.Right).Intersect(g.Right).Except(g.Left).Any();
    }

    /// <summary>The words on the two sides of a joint whose sides cannot be exchanged; <c>null</c> where there is none, or more than one.</summary>
    private static (string Joint, HashSet<string> Left, HashSet<string> Right)? Sides(string text)
    {
        var joints = Joint().Matches(text);
        return joints.Count != 1 ? null : (joints[0].Value.Trim().ToLowerInvariant(), Words(text[..joints[0].Index]), Words(text[(joints[0].Index + joints[0].Length)..]));
    }

    private static HashSet<string> Words(string text) => [.. WordReader.Read(text).Where(w => !w.IsPadding).Select(w => w.Term)];

    [GeneratedRegex(@"\b(than|before|after|instead of|rather than|into|to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Joint();
}
