using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Questions;

/// <summary>Finds quantities in questions and in note text.</summary>
internal static partial class Quantities
{
    /// <summary>What the question asks for; <see cref="Quantity.None"/> where it asks for no number.</summary>
    public static Quantity Wanted(string question)
    {
        var wanted = Quantity.None;
        if (AsksTime().IsMatch(question))
        {
            wanted |= Quantity.Any | Quantity.Time;
        }

        if (AsksSize().IsMatch(question))
        {
            wanted |= Quantity.Any | Quantity.Size;
        }

        if (AsksMoney().IsMatch(question))
        {
            wanted |= Quantity.Any | Quantity.Money | Quantity.Percent;
        }

        if (AsksShare().IsMatch(question))
        {
            wanted |= Quantity.Any | Quantity.Percent;
        }

        if (AsksRate().IsMatch(question))
        {
            wanted |= Quantity.Any | Quantity.Rate;
        }

        return AsksNumber().IsMatch(question) ? wanted | Quantity.Any : wanted;
    }

    /// <summary>What a sentence of a note gives.</summary>
    public static Quantity Given(string text)
    {
        var given = HasNumber().IsMatch(text) ? Quantity.Any : Quantity.None;
        given |= HasTime().IsMatch(text) ? Quantity.Any | Quantity.Time : 0;
        given |= HasSize().IsMatch(text) ? Quantity.Any | Quantity.Size : 0;
        given |= HasMoney().IsMatch(text) ? Quantity.Any | Quantity.Money : 0;
        given |= HasPercent().IsMatch(text) ? Quantity.Any | Quantity.Percent : 0;
        return given | (HasRate().IsMatch(text) ? Quantity.Any | Quantity.Rate : 0);
    }

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Number = @"(?:\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|ninety))\s?-?(?:k|thousand|million|billion)?\s?";

    [GeneratedRegex(@"\bhow (long|often|soon|fast|quickly|late|old|far (back|into))\b|\b(ttl|timeout|duration|retention|how many (ms|seconds?|minutes?|hours?|days?|weeks?|months?|years?)|longest|lifetime|when does|rto|rpo)\b", Flags)]
    private static partial Regex AsksTime();

    [GeneratedRegex(@"\bhow (big|large)\b|\b(size|how much (memory|storage|space|data|ram|disk)|how many (bytes|kb|mb|gb|tb)|biggest|largest|capacity)\b", Flags)]
    private static partial Regex AsksSize();

    [GeneratedRegex(@"\b(how (much|expensive|cheap)|costs?|price|pricing|fee|charged?|pay|dollars?|cheaper)\b", Flags)]
    private static partial Regex AsksMoney();

    [GeneratedRegex(@"\b(per ?cent\w*|percentage|share|%|availability|durability)\b", Flags)]
    private static partial Regex AsksShare();

    [GeneratedRegex(@"\b(iops|throughput|bandwidth|speeds?|per second|a second|rate|requests)\b", Flags)]
    private static partial Regex AsksRate();

    [GeneratedRegex(@"\bhow (many|much|long|often|big|large|deep|far|fast|high|old|small|wide)\b|\b(max(imum)?|min(imum)?|limits?|number of|at (most|least)|up to|default|score|ports?|quota|what share)\b", Flags)]
    private static partial Regex AsksNumber();

    [GeneratedRegex(@"\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|thirty|ninety|hundreds?|thousands?|millions?|unlimited|infinite|no limit|twice|once)\b", Flags)]
    private static partial Regex HasNumber();

    [GeneratedRegex(Number + @"(ms|msec|milliseconds?|s|sec|secs|seconds?|m|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|y|years?)\b|\b(hourly|daily|weekly|monthly|yearly)\b", Flags)]
    private static partial Regex HasTime();

    [GeneratedRegex(Number + @"(b|bytes?|[kmgtp]i?b|bits?|(kilo|mega|giga|tera|peta)bytes?)\b", Flags)]
    private static partial Regex HasSize();

    [GeneratedRegex(@"[$€£]\s?\d|\d\s?([$€£]|usd|dollars?|cents?)|\bfree\b|\b(no|extra|additional) (extra |additional )?(cost|charge)", Flags)]
    private static partial Regex HasMoney();

    [GeneratedRegex(@"\d\s?(%|per ?cent)", Flags)]
    private static partial Regex HasPercent();

    [GeneratedRegex(@"\d[\d.,]*\s?k?\s?(iops|[kmg]i?bps|[kmgt]b ?/ ?s|[kmg]bit/s|(requests|messages|transactions|records|events|tps)?\s?(per|/|a)\s?s(ec(ond)?)?)\b", Flags)]
    private static partial Regex HasRate();
}
