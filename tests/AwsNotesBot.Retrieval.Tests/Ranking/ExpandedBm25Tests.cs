using AwsNotesBot.Retrieval.Concepts;
using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class ExpandedBm25Tests
{
    private static readonly Lexicon Lexicon = new();

    // The concept stands in the first two documents, whose words name it in two ways.
    private static readonly Bm25Index Index = new(Lexicon, [[Field("galley kitchen", "=galley")], [Field("caboose", "=galley")], [Field("anchor")]]);

    [Fact]
    public void ADocumentWithAnotherNameScoresAsMuchAsTheConceptIsWorth()
    {
        var scores = ExpandedBm25.Score(Index, Query(["galley"], Expansion(["galley"], "=galley")));

        Assert.Equal(Bm25.Idf(3, 2) * Bm25.Saturation(1, 1, 4 / 3.0, 0.9, 0.4), scores[1], 1e-5);
        Assert.Equal(0, scores[2]);
    }

    [Fact]
    public void WordAndConceptCountOnceTheBetterOfTheTwo() =>
        Assert.Equal(
            ExpandedBm25.Score(Index, Query(["galley"]))[0],
            ExpandedBm25.Score(Index, Query(["galley"], Expansion(["galley"], "=galley")))[0]);

    [Fact]
    public void NamesThatOverlapGainOnce() =>
        Assert.Equal(
            ExpandedBm25.Score(Index, Query(["ship", "galley"], Expansion(["galley"], "=galley")))[1],
            ExpandedBm25.Score(Index, Query(["ship", "galley"], Expansion(["ship", "galley"], "=galley"), Expansion(["galley"], "=galley")))[1]);

    private static Field Field(string text, params string[] concepts) => new([.. Lexicon.Read(text), .. concepts.Select(Lexicon.Concept)], 1);

    private static ReadQuery Query(string[] words, params Expansion[] expansions) =>
        new([.. words.Select(word => new QueryTerm(word, TextAnalyzer.Terms(word).Single(), 1))], expansions);

    private static Expansion Expansion(string[] words, string concept) =>
        new(string.Join(' ', words), [.. words.SelectMany(TextAnalyzer.Terms)], [concept], []);
}
