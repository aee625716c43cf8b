using System.Collections.Frozen;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Words that say the same of a fact when a sentence is reworded. Wider than the synonyms of search: nothing is found by them, only held against a passage.</summary>
internal static class SameSense
{
    public static readonly IReadOnlyList<IReadOnlyList<string>> Groups =
        [.. WordFile.Lines(typeof(SameSense).Assembly, "same-sense.txt").Select(line => line.Split(' ').Select(word => WordRelations.TermOf(IrregularForms.BaseOf(word))).Distinct().ToList())];

    private static readonly FrozenDictionary<string, int[]> GroupsOf = Groups
        .SelectMany((terms, group) => terms.Select(term => (Term: term, Group: group)))
        .GroupBy(pair => pair.Term)
        .ToFrozenDictionary(term => term.Key, term => term.Select(pair => pair.Group).ToArray(), StringComparer.Ordinal);

    /// <param name="a">An index term.</param>
    /// <param name="b">An index term.</param>
    public static bool Joins(string a, string b) => GroupsOf.TryGetValue(a, out var groups) && GroupsOf.TryGetValue(b, out var its) && groups.AsSpan().ContainsAny(its);
}
