using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>What the words of a compared property are worth to a question.</summary>
internal static partial class PropertyShape
{
    /// <summary>Whether a row tells only what its things are called, or speaks of the material.</summary>
    public static bool IsLabel(string aspect) => Called().IsMatch(aspect) || Rubric.IsOfMaterial(aspect);

    /// <summary>Whether it says too little to be known: an answer without its question, a degree without a measure, a year.</summary>
    public static bool IsBare(string says) => Bare().IsMatch(says);

    /// <summary>Whether it covers what another side says, so that this is true of both.</summary>
    public static bool CoversOthers(string says) => Covering().IsMatch(says);

    /// <summary>Whether it answers its aspect with yes or no, so that what other sides say to it is only why not.</summary>
    public static bool Answers(string says) => YesOrNo().IsMatch(says);

    /// <summary>Whether both begin with the same yes or no.</summary>
    public static bool AnswerAlike(string one, string other) => YesOrNo().Match(one) is { Success: true } answer && answer.Value.Equals(YesOrNo().Match(other).Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether both are bounds of one kind, so that what is over the one may be over the other.</summary>
    public static bool AreBothBounds(string one, string other) => Bound().Match(one) is { Success: true } bound && bound.Value.Equals(Bound().Match(other).Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a property is told by what another place says: "everybody else" as whom.</summary>
    public static bool IsRelative(string says) => Relative().IsMatch(says);

    /// <summary>Whether one is a lower bound that the other, without a limit or with a larger number, is over as well.</summary>
    public static bool IsExceeded(string says, string other) =>
        LowerBound().IsMatch(says) && (Limitless().IsMatch(other) || (MeasureReader.In(says) is [var bound, ..] && MeasureReader.In(other).Any(m => m.Dimension == bound.Dimension && m.Value >= bound.Value)));

    /// <summary>Whether both tell only in what manner, the one in a single word that may be true of the other as well: "automatically" and "through its neighbour".</summary>
    public static bool AreOnlyManners(string one, string other) => (Adverb().IsMatch(one) && Manner().IsMatch(other)) || (Adverb().IsMatch(other) && Manner().IsMatch(one));

    /// <summary>Whether both are degrees of one measure: who is "lowest" is "low" as well.</summary>
    public static bool AreSameDegree(string one, string other) => Degree().Match(one) is { Success: true } degree && degree.Groups[1].Value.Equals(Degree().Match(other).Groups[1].Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the name of a side is one of an example: "a hedge with 5 nests".</summary>
    public static bool IsOfExample(string name) => Counted().IsMatch(name);

    /// <summary>Whether the name of a side says which to take.</summary>
    public static bool IsVerdict(string name) => Verdict().IsMatch(name);

    private const RegexOptions Flags = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(over|more than|at least|up to|at most|less than|under|from)\b", Flags)]
    private static partial Regex Bound();

    [GeneratedRegex(@"\b(everybody|everyone|everything|anything|anybody|nothing|somewhere|someone) else\b|^(all |the )?(others?|rest)\b|\b(the rest|likewise|the others?|(all|any|every) others?)\W*$|^others\b|^(also|same|the same)\b|^the opposite\b", Flags)]
    private static partial Regex Relative();

    [GeneratedRegex(@"^(over|more than|at least|from)\b", Flags)]
    private static partial Regex LowerBound();

    [GeneratedRegex(@"^(low|high|small|large|fast|slow|cheap)(er|est)?\b", Flags)]
    private static partial Regex Degree();

    [GeneratedRegex(@"\bwith \d+ \p{Ll}", Flags)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^\p{L}+ly$", Flags)]
    private static partial Regex Adverb();

    // Without a number, a denial or a name, which set two things apart.
    [GeneratedRegex(@"^(by|through|using|via|with)\b(?!.*(\d|\b(no|not|without)\b|(?-i:\p{Lu})))", Flags)]
    private static partial Regex Manner();

    [GeneratedRegex(@"\b(unlimited|no (\p{L}+ )?limits?|without (a )?limits?|infinite|unbounded)\b", Flags)]
    private static partial Regex Limitless();

    [GeneratedRegex(@"^(yes|no)\b", Flags)]
    private static partial Regex YesOrNo();

    [GeneratedRegex(@"^((full|old|older|former|other|short) )?names?$|^(abbreviation|also (called|known as)|alias(es)?|formerly|stands for|year|released?)$", Flags)]
    private static partial Regex Called();

    [GeneratedRegex(@"^(yes|no|now|same|both|nothing( \p{L}+)?|none|limited|unlimited|depends.*|partly|partial(ly)?|var(ies|iable)|some|possible|supported|optional|(allowed|available|supported|possible) (on|in|for|with|by)\b.*|(very )?(low|high|small|large|few|many|more|less|fast|slow|cheap|expensive)(er)?|middle|medium|moderate|(un)?changed|unaffected|fixed|current|impossible|forever|hundreds|thousands|millions|billions|pairs|kept|lost|gone|rare|often|seldom|sometimes|never|(19|20)\d\d)\W*$", Flags)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(everything|all|any|every|anything|always|plus)\b|^as (\p{L}+ ){0,2}\p{L}+,|\b(too|also|as well)\W*$", Flags)]
    private static partial Regex Covering();

    [GeneratedRegex(@"\((old|new|legacy|recommended|deprecated|classic)\)", Flags)]
    private static partial Regex Verdict();
}
