using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class Bm25Tests
{
    /// <summary>
    /// Croft, Metzler and Strohman, "Search Engines: Information Retrieval in Practice", 2010, section 7.2.2: "president" stands in
    /// 40,000 and "lincoln" in 300 of 500,000 documents; k1 = 1.2, b = 0.75, the document is 0.9 times as long as the mean.
    /// </summary>
    [Theory]
    [InlineData(15, 25, 20.66)]
    [InlineData(15, 1, 12.74)]
    [InlineData(15, 0, 5.00)]
    [InlineData(1, 25, 18.2)]
    [InlineData(0, 25, 15.66)]
    public void ScoresOfTheTextbookExampleAreFound(int president, int lincoln, double published)
    {
        var score = (WithoutTheOne(Bm25.Idf(500_000, 40_000)) * Bm25.Saturation(president, 0.9, 1, k1: 1.2, b: 0.75))
            + (WithoutTheOne(Bm25.Idf(500_000, 300)) * Bm25.Saturation(lincoln, 0.9, 1, k1: 1.2, b: 0.75));

        Assert.Equal(published, score, 0.05); // the book rounds 2.106 to 2.11 between its steps
    }

    [Fact]
    public void RarerTermsHaveTheHigherIdfAndNoneIsNegative()
    {
        var idfs = Enumerable.Range(0, 11).Select(n => Bm25.Idf(10, n)).ToList();

        Assert.Equal(idfs.OrderDescending(), idfs);
        Assert.All(idfs, idf => Assert.True(idf > 0));
    }

    [Fact]
    public void LongerDocumentsNeedMoreOccurrences() =>
        Assert.True(Bm25.Saturation(2, 200, 100, 0.9, 0.4) < Bm25.Saturation(2, 100, 100, 0.9, 0.4));

    /// <summary>The book's idf lacks the 1 that Lucene's adds.</summary>
    private static double WithoutTheOne(double idf) => Math.Log(Math.Exp(idf) - 1);
}
