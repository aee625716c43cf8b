using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>The words that deny and generalise.</summary>
internal static partial class Scope
{
    private static readonly FrozenSet<string> Negations =
        "not no never neither nor none nothing nobody without unable lack lacks lacking".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="word">In lower case.</param>
    public static bool IsNegation(string word) => Negations.Contains(word);

    /// <summary>Whether a text speaks of all of something.</summary>
    public static bool Generalises(string text) => All().IsMatch(text);

    /// <summary>Whether a text denies anything.</summary>
    public static bool Denies(string text) => Not().IsMatch(text);

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(not|no|never|neither|nor|none|nothing|nobody|without|unable|impossible|unsupported|lacks?|lacking|fails? to)\b", Flags)]
    private static partial Regex Not();

    [GeneratedRegex(@"\b(all(?! right)|every|always|each|whole|entire(ly)?|completely|guarantee[sd]?)\b", Flags)]
    private static partial Regex All();
}
