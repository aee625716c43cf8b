using System.Collections.Frozen;

namespace AwsNotesBot.Retrieval.Words;

/// <summary>Tells words of one root that stemming keeps apart: "react" and "reaction".</summary>
public static class Derivation
{
    private const int ShortestRoot = 5;

    private static readonly FrozenSet<string> Endings =
        " e s es d ed ing ion ions ation ations al ally ly ity y ies ic ment ments ance ence ant ent ancy ency".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingSpans = Endings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="a">In lower case.</param>
    /// <param name="b">In lower case.</param>
    public static bool Joins(string a, string b)
    {
        var root = a.AsSpan().CommonPrefixLength(b);
        return root >= ShortestRoot && EndingSpans.Contains(a.AsSpan(root)) && EndingSpans.Contains(b.AsSpan(root));
    }
}
