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

    /// <param name="word">In any case, such as "fifteen" or "twenty-five".</param>
    /// <returns><c>null</c> for a word that is no number.</returns>
    public static double? Value(string word) => Values.TryGetValue(word, out var value) ? value : null;

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
