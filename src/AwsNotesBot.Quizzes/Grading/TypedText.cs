using System.Text.RegularExpressions;

namespace AwsNotesBot.Quizzes.Grading;

/// <summary>Takes from a typed text what surrounds the answer: "I think it's b, no wait, c" is "c".</summary>
internal static partial class TypedText
{
    /// <summary>Longer answers are cut: nobody needs more to answer, and matching takes time.</summary>
    private const int LongestAnswer = 1_000;

    public static string Clean(string typed)
    {
        var text = (typed.Length > LongestAnswer ? typed[..LongestAnswer] : typed).Replace('’', '\'').Trim();
        text = OrAll(text, Correction().Split(text)[^1]);
        text = OrAll(text, Opening().Replace(text, ""));
        return OrAll(text, Trailing().Replace(text, "")).Trim();
    }

    private static string OrAll(string whole, string rest) => rest.Any(char.IsLetterOrDigit) ? rest : whole;

    private const RegexOptions Flags =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(no,? wait|wait,? no|no,? sorry|sorry,? (i mean|no)|i mean|i meant|scratch that)\b[,:;. ]*|[,.;?] ?(sorry|wait|actually|no)[,:;] ?", Flags)]
    private static partial Regex Correction();

    [GeneratedRegex(
        @"^\W*((well|hm+|um+|oh|so|probably|maybe|perhaps|surely|i (think|guess|believe|suppose|say)|i'd (say|guess|go with|pick)|i would (say|guess)|i'?m going with|my (answer|guess) is|the answer is|answer|(it|that|this)('s| is| was| would be| must be| should be| could be| may be| might be)( called)?|must be|is (it|that)|would (it|that) be|because|that)[\s,:;.!]+)+",
        Flags)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\W+(i (think|guess|believe|suppose)|i would say|i'd say|or so|probably|maybe|right|if i remember (right|correctly|rightly))\W*$", Flags)]
    private static partial Regex Trailing();
}
