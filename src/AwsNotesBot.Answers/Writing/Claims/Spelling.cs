using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Writes in full what English shortens or turns: "isn't" is "is not", "not allowed to" is "may not".</summary>
internal static partial class Spelling
{
    public static string Full(string text)
    {
        text = ThatIs().Replace(text, "");
        text = Cannot().Replace(text, "can not");
        text = Not().Replace(text, " not");
        text = Allowed().Replace(text, match => match.Groups["not"].Success ? "may not" : "may");
        text = Possessive().Replace(text, "");
        text = AndAHalf().Replace(Per().Replace(text, "a "), "1.5 ${unit}s");
        text = UsedFor().Replace(text, "${be} ${for}");
        text = SecondTime().Replace(text, "again");
        text = OneOf().Replace(text, "1 ${unit}");
        return Instead().Replace(text, "in place of");
    }

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(i\.e\.|e\.g\.),?\s?", Flags)]
    private static partial Regex ThatIs();

    [GeneratedRegex(@"\bper (?=(second|minute|hour|day|week|month|year)\b)", Flags)]
    private static partial Regex Per();

    [GeneratedRegex(@"\b(an?|one|1) (?<unit>minute|hour|day|week|month|year) and a half\b", Flags)]
    private static partial Regex AndAHalf();

    [GeneratedRegex(@"(?<=\b(least|most|within|for|after|than|about|every) )an? (?<unit>second|minute|hour|day|week|month|year)\b", Flags)]
    private static partial Regex OneOf();

    [GeneratedRegex(@"\ba second time\b", Flags)]
    private static partial Regex SecondTime();

    /// <summary>What is used for something is for it.</summary>
    [GeneratedRegex(@"\b(?<be>is|are) used (?<for>for)\b", Flags)]
    private static partial Regex UsedFor();

    [GeneratedRegex(@"\b(cannot|can[’']?t)\b", Flags)]
    private static partial Regex Cannot();

    [GeneratedRegex(@"(?<=\w)[’']s?(?!\w)", Flags)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"n[’']t\b", Flags)]
    private static partial Regex Not();

    [GeneratedRegex(@"\b(is|are|am|be) (?<not>not )?(allowed|permitted|able) to\b", Flags)]
    private static partial Regex Allowed();

    [GeneratedRegex(@"\binstead of\b", Flags)]
    private static partial Regex Instead();
}
