using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Retrieval.Tests.Embeddings.StaticTable;

public class TokenEncoderTests
{
    private static readonly TokenEncoder Encoder = new(Vocabulary.Of(["queue", "bucket"]), bucketCount: 1_000);

    [Fact]
    public void KnownWordsAreTheirRowsInTheOrderOfTheText() => Assert.Equal([1, 0, 1], Rows("Bucket QUEUE bucket"));

    [Fact]
    public void AnUnknownWordIsItsHashedNGrams()
    {
        // Every second 3-, 4- and 5-gram of <table>.
        string[] grams = ["<ta", "abl", "le>", "<tab", "able", "<tabl", "able>"];

        Assert.Equal(grams.Select(g => 2 + Fnv1a.Bucket(g, 1_000)), Rows("table"));
    }

    [Fact]
    public void ALongUnknownWordTakesEveryThirdNGram()
    {
        var grams = new[] { "<elasticity>" }.SelectMany(w => new[] { 3, 4, 5 }.SelectMany(n => Enumerable.Range(0, 4).Select(i => i * 3).Where(i => i + n <= w.Length).Select(i => w.Substring(i, n))));

        Assert.Equal(grams.Select(g => 2 + Fnv1a.Bucket(g, 1_000)), Rows("elasticity"));
    }

    [Fact]
    public void OneUnknownLetterStillHasARow() => Assert.Single(Rows("q"));

    [Fact]
    public void AnInflectedFormSharesNGramsWithItsStem() => Assert.True(Rows("replicating").Intersect(Rows("replicatin")).Count() >= 5);

    [Fact]
    public void WithoutBucketsAnUnknownWordHasNoRow()
    {
        var rows = new List<int>();
        new TokenEncoder(Vocabulary.Of(["queue"]), bucketCount: 0).Encode("unknown queue", rows);

        Assert.Equal([0], rows);
    }

    [Theory]
    [InlineData("", 0x811C9DC5)]
    [InlineData("a", 0xE40C292C)]
    [InlineData("foobar", 0xBF9CF968)]
    public void TheHashIsTheStandards(string text, uint expected) => Assert.Equal(expected, Fnv1a.Hash(text));

    [Fact]
    public void BucketsAreUsedEvenly()
    {
        var counts = new int[50];
        for (var i = 0; i < 10_000; i++)
        {
            counts[Fnv1a.Bucket($"key {i} and again {i}", counts.Length)]++;
        }

        Assert.All(counts, c => Assert.InRange(c, 130, 270));
    }

    private static List<int> Rows(string text)
    {
        var rows = new List<int>();
        Encoder.Encode(text, rows);
        return rows;
    }
}
