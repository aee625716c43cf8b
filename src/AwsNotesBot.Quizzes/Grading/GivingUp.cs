using System.Text.RegularExpressions;

namespace AwsNotesBot.Quizzes.Grading;

/// <summary>Tells when a learner says that they do not know.</summary>
internal static partial class GivingUp
{
    /// <summary>Whether the whole text says so; a guess after "not sure, but" is a guess.</summary>
    public static bool Is(string typed) => Whole().IsMatch(typed.Replace('’', '\''));

    [GeneratedRegex(
        @"^\W*((um+|uh+|hm+|well|oh|sorry)\W+)?((i |i'm |i am |i've |i have |really |honestly |absolutely )*(no (idea|clue)|not sure|don'?t (know|remember)|do not (know|remember)|can'?t (remember|tell|say)|forgot( it)?|unsure|clueless)|idk|dk|dunno|pass|no answer|beats me|give up|i give up|tell me|\?+)(\W+(sorry|at all|this|that|it|really|yet|pass|idk))*\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();
}
