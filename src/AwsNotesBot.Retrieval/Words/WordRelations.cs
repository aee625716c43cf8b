using System.Collections.Frozen;

namespace AwsNotesBot.Retrieval.Words;

/// <summary>What general English says of two index terms: that they mean about the same, or that they exclude one another. Read from two small tables.</summary>
public static class WordRelations
{
    private static readonly FrozenDictionary<string, int[]> Groups = Lines("synonyms.txt")
        .SelectMany((line, group) => Terms(line).Select(term => (Term: term, Group: group)))
        .GroupBy(pair => pair.Term)
        .ToFrozenDictionary(term => term.Key, term => term.Select(pair => pair.Group).Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>For each term the lines it stands in, and on which side.</summary>
    private static readonly ILookup<string, (int Line, int Side)> Sides = Lines("opposites.txt")
        .SelectMany((line, number) => line.Split('/').SelectMany((side, at) => Terms(side).Select(term => (Term: term, Place: (number, at)))))
        .ToLookup(pair => pair.Term, pair => pair.Place);

    /// <summary>Whether a term decides for one of two sides, so that it counts even where it is too frequent to tell a subject ("before").</summary>
    public static bool TakesSides(string term) => Sides.Contains(term);

    /// <summary>The groups of synonyms that a term stands in, by number.</summary>
    public static ReadOnlySpan<int> GroupsOf(string term) => Groups.TryGetValue(term, out var groups) ? groups : [];

    /// <summary>Whether both stand in one group of synonyms.</summary>
    public static bool AreSynonyms(string a, string b) => Groups.TryGetValue(a, out var groups) && GroupsOf(b).ContainsAny(groups);

    /// <summary>Whether both stand on one side of an opposition: nearly the same, as "add" and "attach".</summary>
    public static bool AreOfOneSide(string a, string b) => Sides[a].Intersect(Sides[b]).Any();

    public static bool AreOfTwoSides(string a, string b) => Sides[a].Any(x => Sides[b].Any(y => x.Line == y.Line && x.Side != y.Side));

    /// <summary>The index term of a word, or the word itself where the index leaves it out.</summary>
    public static string TermOf(string word) => TextAnalyzer.Terms(word) is [var term, ..] ? term : word;

    private static IReadOnlyList<string> Lines(string file) => WordFile.Lines(typeof(WordRelations).Assembly, file);

    private static IEnumerable<string> Terms(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TermOf);
}
