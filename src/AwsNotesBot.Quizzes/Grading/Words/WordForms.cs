using System.Collections.Frozen;

namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>Tells the forms of one word: inflections, derivations, and the ways to write it together or apart.</summary>
internal static class WordForms
{
    private const int ShortestRoot = 5;

    private static readonly FrozenSet<string> Endings =
        " e s es d ed ing ion ions ation ations al ally ly ity y ies ic ment ments ance ence ant ent ancy ency".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingSpans = Endings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"react" and "reaction"; "IP" and "IPs", whose plural stemming leaves alone; "time out" and "timeout".</summary>
    public static bool Are(Word a, Word b) =>
        a.Term == b.Term || IsPlural(a.Text, b.Text) || IsPlural(b.Text, a.Text) || AreDerived(a.Text, b.Text)
        || (a.Compound is not null && (a.Compound == b.Text || a.Compound == b.Compound)) || (b.Compound is not null && b.Compound == a.Text);

    private static bool IsPlural(string plural, string word) =>
        plural.Length == word.Length + 1 && plural[^1] == 's' && plural.StartsWith(word, StringComparison.Ordinal);

    private static bool AreDerived(string a, string b)
    {
        var root = a.AsSpan().CommonPrefixLength(b);
        return root >= ShortestRoot && EndingSpans.Contains(a.AsSpan(root)) && EndingSpans.Contains(b.AsSpan(root));
    }
}
