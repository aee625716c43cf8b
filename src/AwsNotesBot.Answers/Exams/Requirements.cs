using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Exams;

/// <summary>Says what exams require ("LEAST operational overhead") in the words that notes have for it.</summary>
internal static partial class Requirements
{
    /// <returns>Words to look for beside those of the stem; <c>null</c> where it names no such requirement.</returns>
    public static string? In(string stem)
    {
        var words = new List<string>();
        if (LittleWork().IsMatch(stem))
        {
            words.Add("managed serverless automatic");
        }

        if (LittleMoney().IsMatch(stem))
        {
            words.Add("cheap cheaper cheapest lowest cost");
        }

        if (NoOutage().IsMatch(stem))
        {
            words.Add("available failover zones");
        }

        return words.Count == 0 ? null : string.Join(' ', words);
    }

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"\b(least|less|minimal|minimi[sz]e|lowest|little|no|without)\b[^.]{0,30}\b(overhead|efforts?|administrati(on|ve)|code|manag(e|ing|ement)|servers?|work)\b", Flags)]
    private static partial Regex LittleWork();

    [GeneratedRegex(@"\b(cheap(er|est|ly)?|costs?|cost-effective(ly)?|price|least expensive)\b", Flags)]
    private static partial Regex LittleMoney();

    [GeneratedRegex(@"\b(highly available|high availability|fault[- ]tolerant|resilient|survives?|outages?)\b", Flags)]
    private static partial Regex NoOutage();
}
