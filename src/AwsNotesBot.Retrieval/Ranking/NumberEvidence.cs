using System.Text.RegularExpressions;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Whether passages have numbers to offer to a question that asks for one.</summary>
internal sealed partial class NumberEvidence(Lexicon lexicon, IReadOnlyList<PassageWords> passages)
{
    /// <summary>So many numbers are evidence in full; more say that the passage is a table of them.</summary>
    private const int Enough = 3;

    private readonly float[] _evidence = [.. passages.Select(p => p.Text.Where(word => IsNumber(lexicon.Words[word])).Take(Enough).Count() / (float)Enough)];

    /// <summary>From 0, no number, to 1.</summary>
    public float Of(int passage) => _evidence[passage];

    public static bool IsAskedFor(string question) => AsksForNumber().IsMatch(question);

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) && !word.AsSpan().ContainsAnyExcept("0123456789.");

    [GeneratedRegex(
        @"\bhow (many|much|long|often|big|large|small|fast|far|old|few|high|low|soon)\b|\b(limit|maximum|minimum|max|min|price|cost|size|percent|percentage|quota|default|number)s?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksForNumber();
}
