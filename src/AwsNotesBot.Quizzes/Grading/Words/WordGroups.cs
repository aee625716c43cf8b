using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>Whether two words of answers mean about the same, or exclude one another.</summary>
internal static class WordGroups
{
    private const int ShortestRoot = 4;

    private static readonly string[] Prefixes = ["un", "non", "in", "im", "dis", "ir"];

    public static bool AreSynonyms(Word a, Word b) => WordRelations.AreSynonyms(a.Term, b.Term) || WordRelations.AreOfOneSide(a.Term, b.Term);

    public static bool AreOpposites(Word a, Word b) =>
        (WordRelations.AreOfTwoSides(a.Term, b.Term) && !AreSynonyms(a, b)) || IsNegated(a.Text, b) || IsNegated(b.Text, a);

    /// <summary>"unused" against "used", "inconsistent" against "consistent", "stateless" against "stateful".</summary>
    private static bool IsNegated(string negated, Word word) =>
        Prefixes.Any(p => negated.Length - p.Length >= ShortestRoot && negated.StartsWith(p, StringComparison.Ordinal)
            && negated.AsSpan(p.Length).CommonPrefixLength(word.Text) >= ShortestRoot && WordRelations.TermOf(negated[p.Length..]) == word.Term)
        || (negated.EndsWith("less", StringComparison.Ordinal) && negated.Length - 4 >= ShortestRoot
            && (word.Text == negated[..^4] + "ful" || word.Term == WordRelations.TermOf(negated[..^4])));
}
