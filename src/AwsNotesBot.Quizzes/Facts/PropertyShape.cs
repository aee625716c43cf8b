using System.Text.RegularExpressions;

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

    /// <summary>Whether the name of a side says which to take.</summary>
    public static bool IsVerdict(string name) => Verdict().IsMatch(name);

    private const RegexOptions Flags = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^((full|old|older|former|other|short) )?names?$|^(abbreviation|also (called|known as)|alias(es)?|formerly|stands for|year|released?)$", Flags)]
    private static partial Regex Called();

    [GeneratedRegex(@"^(yes|no|now|same|both|(very )?(low|high|small|large|few|many|more|less|fast|slow|cheap|expensive)(er)?|middle|medium|moderate|(19|20)\d\d)\W*$", Flags)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(everything|all|any|every|anything|always|plus)\b|^as (\p{L}+ ){0,2}\p{L}+,|\b(too|also|as well)\W*$", Flags)]
    private static partial Regex Covering();

    [GeneratedRegex(@"\((old|new|legacy|recommended|deprecated|classic)\)", Flags)]
    private static partial Regex Verdict();
}
