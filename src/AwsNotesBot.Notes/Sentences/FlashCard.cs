using System.Text.RegularExpressions;

namespace AwsNotesBot.Notes.Sentences;

/// <summary>A line of a note that asks and answers in one: "What is the longest run? :: 15 minutes".</summary>
/// <param name="Asked">What stands before the colons.</param>
/// <param name="Answer">What stands behind them.</param>
public sealed partial record FlashCard(string Asked, string Answer)
{
    public static bool Is(string text) => Card().IsMatch(text);

    /// <returns><c>null</c> where the text is no card.</returns>
    public static FlashCard? Read(string text) =>
        Card().Match(text) is { Success: true } card ? new(card.Groups["asked"].Value.Trim(), card.Groups["answer"].Value.Trim()) : null;

    /// <summary>The card as prose: "Longest run – 15 minutes" where the question only asks what something is, else "Question? – answer".</summary>
    /// <returns>Any other text as it is.</returns>
    public static string Sentence(string text)
    {
        if (Read(text) is not { } card)
        {
            return text;
        }

        var named = WhatIs().Match(card.Asked);
        var subject = named.Success ? $"{char.ToUpperInvariant(named.Groups[1].Value[0])}{named.Groups[1].Value[1..]}" : card.Asked;
        return $"{subject} – {card.Answer}";
    }

    [GeneratedRegex(@"^(?<asked>.{3,}?)(?:\s+:{2,3}\s+|(?<=\?):{2,3}\s*)(?<answer>\S.*)$", RegexOptions.Singleline)]
    private static partial Regex Card();

    [GeneratedRegex(@"^what (?:is|are) (?:the |an? )?(\S[^?]*[^?\s])\s*\?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhatIs();
}
