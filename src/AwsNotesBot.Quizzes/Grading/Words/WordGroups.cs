namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>What general English says of two words: that they mean about the same, or that they exclude one another. Read from two small tables.</summary>
internal static class WordGroups
{
    private const int ShortestRoot = 4;

    private static readonly string[] Prefixes = ["un", "non", "in", "im", "dis", "ir"];

    private static readonly ILookup<string, int> Synonyms = WordFile.Lines("synonyms.txt")
        .SelectMany((line, group) => Split(line).Select(word => (Term: Word.TermOf(word), Group: group)))
        .ToLookup(pair => pair.Term, pair => pair.Group);

    /// <summary>For each word the lines it stands in, and on which side.</summary>
    private static readonly ILookup<string, (int Line, int Side)> Sides = WordFile.Lines("opposites.txt")
        .SelectMany((line, number) => line.Split('/').SelectMany((side, at) => Split(side).Select(word => (Term: Word.TermOf(word), Place: (number, at)))))
        .ToLookup(pair => pair.Term, pair => pair.Place);

    /// <summary>Whether a word decides for one of two sides, so that it counts even where it is too frequent to tell a subject ("before").</summary>
    public static bool TakesSides(string term) => Sides.Contains(term);

    public static bool AreSynonyms(Word a, Word b) =>
        Synonyms[a.Term].Intersect(Synonyms[b.Term]).Any() || Sides[a.Term].Intersect(Sides[b.Term]).Any();

    public static bool AreOpposites(Word a, Word b) =>
        (Sides[a.Term].Any(x => Sides[b.Term].Any(y => x.Line == y.Line && x.Side != y.Side)) && !AreSynonyms(a, b))
        || IsNegated(a.Text, b) || IsNegated(b.Text, a);

    /// <summary>"unused" against "used", "inconsistent" against "consistent", "stateless" against "stateful".</summary>
    private static bool IsNegated(string negated, Word word) =>
        Prefixes.Any(p => negated.Length - p.Length >= ShortestRoot && negated.StartsWith(p, StringComparison.Ordinal)
            && negated.AsSpan(p.Length).CommonPrefixLength(word.Text) >= ShortestRoot && Word.TermOf(negated[p.Length..]) == word.Term)
        || (negated.EndsWith("less", StringComparison.Ordinal) && negated.Length - 4 >= ShortestRoot
            && (word.Text == negated[..^4] + "ful" || word.Term == Word.TermOf(negated[..^4])));

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
