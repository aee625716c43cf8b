using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Reads long phrases as the plain words that they stand for: "in order to" is "to".</summary>
internal static class Phrases
{
    private static readonly FrozenDictionary<string, string> Words = WordFile.Lines(typeof(Phrases).Assembly, "phrases.txt")
        .Select(line => line.Split(": ", 2))
        .SelectMany(line => line[1].Split(", ").Select(phrase => KeyValuePair.Create(phrase, line[0])))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly Regex Any = new(
        $@"\b({string.Join('|', Words.Keys.OrderByDescending(p => p.Length).ThenBy(p => p, StringComparer.Ordinal).Select(Regex.Escape))})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public static string Plain(string text) => Any.Replace(text, match => Words[match.Value]).Replace(" , not", ", not", StringComparison.Ordinal);
}
