using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>A line of a note that asks and answers in one: "What is the longest run? :: 15 minutes".</summary>
internal static partial class FlashCard
{
    public static bool Is(string text) => Card().IsMatch(text);

    /// <summary>The card as prose: "Longest run – 15 minutes" where the question only asks what something is, else "Question? – answer".</summary>
    /// <returns>Any other text as it is.</returns>
    public static string Sentence(string text)
    {
        if (Card().Match(text) is not { Success: true } card)
        {
            return text;
        }

        var (asked, answer) = (card.Groups["asked"].Value.Trim(), card.Groups["answer"].Value.Trim());
        var named = WhatIs().Match(asked);
        var subject = named.Success ? $"{char.ToUpperInvariant(named.Groups[1].Value[0])}{named.Groups[1].Value[1..]}" : asked;
        return $"{subject} – {answer}";
    }

    [GeneratedRegex(@"^(?<asked>.{3,}?)(?:\s+:{2,3}\s+|(?<=\?):{2,3}\s*)(?<answer>\S.*)$", RegexOptions.Singleline)]
    private static partial Regex Card();

    [GeneratedRegex(@"^what (?:is|are) (?:the |an? )?(\S[^?]*[^?\s])\s*\?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhatIs();
}
