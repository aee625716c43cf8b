using System.Text.RegularExpressions;

namespace AwsNotesBot.Quizzes.Grading;

/// <summary>Tells a question of the learner from an answer: "what is an edge location?" answers nothing, "is it b?" does.</summary>
public static partial class Asking
{
    public static bool Is(string typed) => Marked().IsMatch(typed) || Plain().IsMatch(typed);

    private const RegexOptions Flags =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Singleline;

    [GeneratedRegex(@"^\W*((but|and|so|wait|hm+|ok|okay)\W+)*(what|what's|whats|how|why|when|where|who|which|whose|can (i|you|we|it|one)|could (i|you|we|it|one)|do(es)?|is there|are there)\b.*\?\W*$", Flags)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\W*((but|and|so|wait|hm+|ok|okay)\W+)*((what|how|why|where|who|which) (is|are|do|does|did|can|could|should|would|to)|what's|whats|explain|describe|tell me (about|what|how|why|more))\b", Flags)]
    private static partial Regex Plain();
}
