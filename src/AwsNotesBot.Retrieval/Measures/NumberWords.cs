using System.Buffers;
using System.Collections.Frozen;

namespace AwsNotesBot.Retrieval.Measures;

/// <summary>English words for the numbers from 1 to 99, and for what multiplies them.</summary>
internal static class NumberWords
{
    /// <summary>Matches the words that <see cref="Value"/> knows.</summary>
    public const string Pattern =
        "(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(-(one|two|three|four|five|six|seven|eight|nine))?"
        + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";

    private static readonly string[] BelowTwenty =
    [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly FrozenDictionary<string, int> Values =
        Enumerable.Range(1, 99).ToFrozenDictionary(Word, number => number, StringComparer.OrdinalIgnoreCase);

    /// <summary>How the words begin, so that a search for words need not try at every letter.</summary>
    private static readonly SearchValues<string> Beginnings =
        SearchValues.Create([.. BelowTwenty[1..14], .. Tens[2..], "fif"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Where number words may begin; also inside of other words.</summary>
    public static IEnumerable<int> PlacesIn(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny(Beginnings) is var next and >= 0; at++)
        {
            at += next;
            yield return at;
        }
    }

    /// <param name="word">One that <see cref="Pattern"/> matches, in any case, such as "fifteen" or "twenty-five".</param>
    public static double Value(string word) => Values[word];

    /// <returns>1 for a word that multiplies nothing.</returns>
    public static double Scale(string word) => word.ToLowerInvariant() switch
    {
        "hundred" => 1e2,
        "k" or "thousand" => 1e3,
        "million" => 1e6,
        "billion" => 1e9,
        _ => 1,
    };

    private static string Word(int number) => number switch
    {
        < 20 => BelowTwenty[number],
        _ when number % 10 == 0 => Tens[number / 10],
        _ => $"{Tens[number / 10]}-{BelowTwenty[number % 10]}",
    };
}
