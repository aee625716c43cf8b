using System.Globalization;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>What narrows a typed answer without giving it away.</summary>
internal static class Hints
{
    /// <summary>First letter and length of each word: "A_____ K_____".</summary>
    public static string Letters(string answer) =>
        string.Join(' ', answer.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Length == 1 ? "_" : word[0] + new string('_', word.Length - 1)));

    /// <summary>First letter of each word: "A… K…".</summary>
    public static string Initials(string answer) => string.Join(' ', answer.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => $"{word[0]}…"));

    /// <summary>How the answer begins, where it is long enough that the beginning is not all of it.</summary>
    public static string Beginning(string answer)
    {
        var words = answer.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 4 ? Letters(answer) : string.Create(CultureInfo.InvariantCulture, $"{WordRuns.Count(answer)} words, beginning with “{words[0]}”");
    }

    /// <summary>Two bounds with the number between them.</summary>
    public static string Magnitude(Measure measure)
    {
        var number = double.Parse(Digits(measure.Text), CultureInfo.InvariantCulture);
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(number, 1))));
        return string.Create(CultureInfo.InvariantCulture, $"between {power:#,0} and {power * 10:#,0}{measure.Text[DigitCount(measure.Text)..]}");
    }

    private static int DigitCount(string text) => text.TakeWhile(c => char.IsAsciiDigit(c) || c is ',' or '.').Count();

    private static string Digits(string text) => text[..DigitCount(text)].Replace(",", "", StringComparison.Ordinal).TrimEnd('.') is { Length: > 0 } digits ? digits : "1";
}
