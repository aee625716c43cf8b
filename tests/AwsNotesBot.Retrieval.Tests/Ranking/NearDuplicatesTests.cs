using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class NearDuplicatesTests
{
    [Fact]
    public void TextsThatDifferInOneWordAtTheEndAreAlike()
    {
        var text = Enumerable.Range(0, 30).ToArray();

        var duplicates = NearDuplicates.Find([text, [90, 91, 92, 93, 94], [.. text[..29], 77]]);

        Assert.Equal([2], duplicates.Of(0).ToArray());
        Assert.Equal([], duplicates.Of(1).ToArray());
        Assert.Equal([0], duplicates.Of(2).ToArray());
    }

    [Fact]
    public void SameWordsInAnotherOrderAreNotAlike()
    {
        var text = Enumerable.Range(0, 30).ToArray();

        Assert.Equal([], NearDuplicates.Find([text, [.. text.Reverse()]]).Of(0).ToArray());
    }

    [Fact]
    public void TextsTooShortForARunOfThreeAreLeftAlone() =>
        Assert.Equal([], NearDuplicates.Find([[1, 2], [1, 2], []]).Of(0).ToArray());

    [Fact]
    public void PairsFoundAreThoseThatComparingEveryPairFinds()
    {
        var random = new Random(11);
        for (var run = 0; run < 50; run++)
        {
            // Variants of a few texts, each with some words exchanged.
            var originals = Enumerable.Range(0, 3).Select(_ => Words(random, 25)).ToList();
            var texts = Enumerable.Range(0, 15).Select(_ => Exchange(originals[random.Next(3)], random)).ToList();

            var duplicates = NearDuplicates.Find(texts);

            for (var i = 0; i < texts.Count; i++)
            {
                var expected = Enumerable.Range(0, texts.Count).Where(j => j != i && Resemblance(texts[i], texts[j]) >= 0.75);
                Assert.Equal(expected, duplicates.Of(i).ToArray());
            }
        }
    }

    private static int[] Words(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(1_000))];

    private static int[] Exchange(int[] text, Random random)
    {
        var copy = text.ToArray();
        for (var i = random.Next(4); i > 0; i--)
        {
            copy[random.Next(copy.Length)] = random.Next(1_000);
        }

        return copy;
    }

    private static double Resemblance(int[] a, int[] b)
    {
        var (left, right) = (Runs(a), Runs(b));
        return (double)left.Intersect(right).Count() / left.Union(right).Count();
    }

    private static HashSet<(int, int, int)> Runs(int[] text) => [.. Enumerable.Range(0, text.Length - 2).Select(i => (text[i], text[i + 1], text[i + 2]))];
}
