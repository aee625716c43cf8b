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

    /// <summary>The beginning of each word: "A… K…".</summary>
    public static string Begun(IEnumerable<string> beginnings) => string.Join(' ', beginnings.Select(shown => $"{shown}…"));

    /// <summary>The beginning of each word, and how long it is: "SN_".</summary>
    public static string Letters(string answer, IReadOnlyList<string> beginnings) =>
        string.Join(' ', answer.Split(' ', StringSplitOptions.RemoveEmptyEntries).Zip(beginnings, (word, shown) => shown.PadRight(word.Length, '_')));

    /// <summary>How the answer begins, where it is long enough that the beginning is not all of it.</summary>
    public static string Beginning(string answer)
    {
        var words = answer.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 4 ? Letters(answer) : string.Create(CultureInfo.InvariantCulture, $"{WordRuns.Count(answer)} words, beginning with “{words[0]}”");
    }

    /// <summary>Two bounds with the number between them; the letters of one that is written in words.</summary>
    public static string Magnitude(Measure measure)
    {
        var digits = measure.Text.TakeWhile(c => char.IsAsciiDigit(c) || c is ',' or '.').Count();
        if (!double.TryParse(measure.Text.AsSpan(0, digits), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return Letters(measure.Text);
        }

        var low = number < 1 ? 0 : Math.Pow(10, Math.Floor(Math.Log10(number)));
        return string.Create(CultureInfo.InvariantCulture, $"between {low:#,0} and {Math.Max(1, low * 10):#,0}{measure.Text[digits..]}");
    }
}
