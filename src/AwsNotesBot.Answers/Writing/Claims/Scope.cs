using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Whether a text denies, limits and generalises what a sentence denies, limits and generalises.</summary>
internal static partial class Scope
{
    /// <summary>Classes of words that turn a statement into another one. Each class is one word for the comparison.</summary>
    private static readonly (string Class, Regex Words)[] Classes =
    [
        ("not", Not()), ("only", Only()), ("all", All()), ("more", More()), ("less", Less()), ("least", AtLeast()), ("most", AtMost()),
        ("before", Before()), ("after", After()), ("default", Default()), ("must", Must()), ("many", Many()), ("one", One()),
    ];

    /// <summary>Of these the evidence must not have one that the sentence leaves out: dropping it says something else.</summary>
    private static readonly HashSet<string> Kept = ["not", "only"];

    /// <param name="sentence">Without its markers.</param>
    /// <param name="evidence">One sentence, item or row.</param>
    /// <param name="around">Headings and lead of the evidence.</param>
    public static bool IsKept(string sentence, string evidence, WordProfile around)
    {
        var said = Of(sentence);
        var given = Of(Clauses.Touched(sentence, evidence, around));
        return said.IsSubsetOf(given) && given.Intersect(Kept).All(said.Contains);
    }

    private static HashSet<string> Of(string text) => [.. Classes.Where(c => c.Words.IsMatch(text)).Select(c => c.Class)];

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(not|no|never|cannot|cant|neither|nor|none|nothing|nobody|without|unable|impossible|unsupported|lacks?|lacking|rarely|seldom|hardly|barely|fails? to)\b|n[’']t\b", Flags)]
    private static partial Regex Not();

    [GeneratedRegex(@"\b(only|solely|exclusively|just|except|unless)\b", Flags)]
    private static partial Regex Only();

    [GeneratedRegex(@"\b(all|every|always|each|any|whole|entire(ly)?|completely|guarantee[sd]?)\b", Flags)]
    private static partial Regex All();

    [GeneratedRegex(@"\b(more|greater|higher|longer|larger|bigger|faster|above|over|exceeds?|increases?|better)\b", Flags)]
    private static partial Regex More();

    [GeneratedRegex(@"\b(less|fewer|lower|shorter|smaller|slower|below|under|decreases?|reduces?|worse|cheaper)\b", Flags)]
    private static partial Regex Less();

    [GeneratedRegex(@"\b(at least|minimum|no less than|or more)\b", Flags)]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"\b(at most|maximum|max|up to|no more than|or less|limit)\b", Flags)]
    private static partial Regex AtMost();

    [GeneratedRegex(@"\b(before|until|prior to)\b", Flags)]
    private static partial Regex Before();

    [GeneratedRegex(@"\b(after|since|following)\b", Flags)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(by default|automatic(ally)?)\b", Flags)]
    private static partial Regex Default();

    [GeneratedRegex(@"\b(must|required?|requires|mandatory)\b", Flags)]
    private static partial Regex Must();

    [GeneratedRegex(@"\b(many|several|multiple|various)\b", Flags)]
    private static partial Regex Many();

    [GeneratedRegex(@"\b(one|single)\b", Flags)]
    private static partial Regex One();
}
