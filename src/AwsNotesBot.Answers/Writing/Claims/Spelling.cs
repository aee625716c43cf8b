using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Writes in full what English shortens or turns: "isn't" is "is not", "not allowed to" is "may not".</summary>
internal static partial class Spelling
{
    public static string Full(string text)
    {
        text = ThatIs().Replace(Phrases.Plain(text), "");
        text = Cannot().Replace(text, "can not");
        text = Not().Replace(text, " not");
        text = Allowed().Replace(text, match => match.Groups["not"].Success ? "may not" : "may");
        text = Possessive().Replace(text, "");
        text = AndAHalf().Replace(Per().Replace(text, "a "), "1.5 ${unit}s");
        text = UsedFor().Replace(text, "${be} ${for}");
        text = OneOf().Replace(text, "1 ${unit}");
        text = AsLongAs().Replace(text, "while");
        text = Using().Replace(text, "with");
        text = OnlyOne().Replace(text, "a single");
        text = IfWanted().Replace(text, " ");
        text = Measured().Replace(text, "");
        return QuantityWords.Plain(text);
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

    /// <summary>Of time; "three times as long as" is of length.</summary>
    [GeneratedRegex(@"(?<!\b(times|twice|half|third|quarter|just|about) )\bas long as\b", Flags)]
    private static partial Regex AsLongAs();

    [GeneratedRegex(@"(?<=[\p{L}\d] )using(?= (an?|the|one|two|three|\d+) )", Flags)]
    private static partial Regex Using();

    [GeneratedRegex(@"(?<!\b(the|an) )\bonly (a single|a|an|one)\b", Flags)]
    private static partial Regex OnlyOne();

    /// <summary>What is done if wanted can be done.</summary>
    [GeneratedRegex(@",? (if|where|when) (wanted|desired|needed|necessary|required|possible|any|applicable),? ", Flags)]
    private static partial Regex IfWanted();

    /// <summary>The amount of light is what light there is.</summary>
    [GeneratedRegex(@"\b(the|an?) (total |overall )?(amount|quantity|act|process) of ", Flags)]
    private static partial Regex Measured();
}
