using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Contradictions.Folder;

/// <summary>Which end of what is possible a number gives.</summary>
internal enum Bound
{
    /// <summary>Nothing said.</summary>
    Exact,
    Upper,
    Lower,
    Default,
}

/// <summary>Reads a bound from the words around a number.</summary>
internal static partial class Bounds
{
    /// <param name="text">The sentence up to the number, with what stands above it in front.</param>
    public static Bound Before(string text) =>
        Default().IsMatch(text) ? Bound.Default : Lower().IsMatch(text) ? Bound.Lower : Upper().IsMatch(text) ? Bound.Upper : Bound.Exact;

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\bdefaults?\b", Flags)]
    private static partial Regex Default();

    [GeneratedRegex(@"\b(min|minimum|at least|smallest|shortest|lowest|more than|over|from|between)\b", Flags)]
    private static partial Regex Lower();

    [GeneratedRegex(@"\b(max|maximum|up to|at most|largest|longest|biggest|highest|limits?|limited|quota|less than|below|under|no more than|to|until|within)\b", Flags)]
    private static partial Regex Upper();
}
