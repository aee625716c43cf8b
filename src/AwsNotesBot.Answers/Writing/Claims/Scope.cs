using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Whether a text denies, limits and generalises what a sentence denies, limits and generalises.</summary>
internal static partial class Scope
{
    /// <summary>Classes of words that turn a statement into another one. Each class is one word for the comparison.</summary>
    private static readonly (string Class, Regex Words)[] Classes =
    [
        ("only", Only()), ("all", All()), ("more", More()), ("less", Less()), ("before", Before()), ("after", After()),
        ("default", Default()), ("must", Must()), ("hardly", Hardly()), ("too", TooMuch()), ("most", Mostly()), ("either", Either()),
    ];

    /// <summary>Of these the evidence must not have one that the sentence leaves out: dropping it says something else.</summary>
    private static readonly HashSet<string> Kept = ["only", "hardly", "too"];

    private static readonly FrozenSet<string> Negations =
        "not no never neither nor none nothing nobody without unable lack lacks lacking".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="word">In lower case.</param>
    public static bool IsNegation(string word) => Negations.Contains(word);

    /// <summary>Whether a text speaks of all of something.</summary>
    public static bool Generalises(string text) => All().IsMatch(text);

    /// <summary>Whether a text denies anything.</summary>
    public static bool Denies(string text) => Not().IsMatch(text);

    /// <param name="sentence">A clause of what was written.</param>
    /// <param name="evidence">What it takes its words from.</param>
    public static bool IsKept(string sentence, string evidence)
    {
        var (said, given) = (Of(sentence), Of(evidence));
        if (Needs().IsMatch(evidence))
        {
            given.Add("must");
        }

        return Not().Count(sentence) == Not().Count(evidence) && said.IsSubsetOf(given) && given.Intersect(Kept).All(said.Contains);
    }

    private static HashSet<string> Of(string text) => [.. Classes.Where(c => c.Words.IsMatch(text)).Select(c => c.Class)];

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(not|no|never|neither|nor|none|nothing|nobody|without|unable|impossible|unsupported|lacks?|lacking|fails? to)\b", Flags)]
    private static partial Regex Not();

    [GeneratedRegex(@"\b(rarely|seldom|hardly|barely)\b", Flags)]
    private static partial Regex Hardly();

    [GeneratedRegex(@"\b(only|solely|exclusively|just|except|unless)\b", Flags)]
    private static partial Regex Only();

    [GeneratedRegex(@"\b(all(?! right)|every|always|each|whole|entire(ly)?|completely|guarantee[sd]?)\b", Flags)]
    private static partial Regex All();

    [GeneratedRegex(@"\b(either|any one)\b", Flags)]
    private static partial Regex Either();

    [GeneratedRegex(@"\b(mostly|mainly|usually|typically|often)\b", Flags)]
    private static partial Regex Mostly();

    [GeneratedRegex(@"\b(more|greater|higher|longer|larger|bigger|faster|above|over|exceeds?|better)\b", Flags)]
    private static partial Regex More();

    [GeneratedRegex(@"\b(less|fewer|lower|shorter|smaller|slower|below|under|worse|cheaper)\b", Flags)]
    private static partial Regex Less();

    [GeneratedRegex(@"\b(before|until|prior to)\b", Flags)]
    private static partial Regex Before();

    [GeneratedRegex(@"\b(after(wards)?|since|following)\b", Flags)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(default|automatic(ally)?)\b", Flags)]
    private static partial Regex Default();

    /// <summary>What is too light to do something does not do it.</summary>
    [GeneratedRegex(@"\btoo \w+ to\b", Flags)]
    private static partial Regex TooMuch();

    [GeneratedRegex(@"\b(needs?|needed|necessary|never)\b", Flags)]
    private static partial Regex Needs();

    [GeneratedRegex(@"\b(must|required?|requires|mandatory|(has|have) to)\b", Flags)]
    private static partial Regex Must();
}
