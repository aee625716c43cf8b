using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Rows of things in a sentence: of a long one nobody knows which thing is missing, and most of its kind would fit.</summary>
internal static partial class Enumerations
{
    /// <summary>A row with so many things beside one is long; a thing has no more words.</summary>
    private const int Others = 3, LongestThing = 3;

    /// <param name="before">The sentence up to one of its words.</param>
    /// <param name="after">The sentence behind it.</param>
    /// <returns>Also <c>false</c> where something in brackets behind the word tells which it is.</returns>
    public static bool IsInLong(string before, string after) =>
        StandsAlone().IsMatch(after) && Things(Parts(before).Reverse()) + Things(Parts(after)) is var things && things >= Others;

    /// <summary>How many short pieces follow the one that the word itself stands in. What leads to the row is longer.</summary>
    private static int Things(IEnumerable<string> parts) => parts.Skip(1).TakeWhile(part => WordRuns.Count(part) is > 0 and <= LongestThing).Count();

    private static string[] Parts(string text) => Comma().Split(text.TrimEnd('.'));

    [GeneratedRegex(@"^\s*([,.]|(and|or|&)\s|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex StandsAlone();

    [GeneratedRegex(@",\s+(?:and|or)\s+|,\s|\s(?:and|or|&)\s|:\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Comma();
}
