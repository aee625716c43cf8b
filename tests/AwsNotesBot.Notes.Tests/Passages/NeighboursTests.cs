using AwsNotesBot.Notes.Passages;

namespace AwsNotesBot.Notes.Tests.Passages;

public class NeighboursTests
{
    [Fact]
    public void TheSmallestPairIsJoinedFirstAndOfEqualOnesTheFirst()
    {
        Assert.Equal([5, 5], Join([1, 4, 2, 3], most: 5));
        Assert.Equal([2, 2, 1], Join([1, 1, 1, 1, 1], most: 2));
        Assert.Equal([9, 3, 9], Join([9, 1, 2, 9], most: 9));
        Assert.Equal([], Join([], most: 9));
    }

    [Fact]
    public void TheResultIsThatOfLookingForTheBestPairAgainAndAgain()
    {
        var random = new Random(4711);
        for (var round = 0; round < 500; round++)
        {
            var words = Enumerable.Range(0, random.Next(30)).Select(_ => random.Next(1, 12)).ToList();
            var joined = Join(words, most: 20);
            while (Enumerable.Range(0, Math.Max(0, words.Count - 1)).Where(at => words[at] + words[at + 1] <= 20).ToList() is { Count: > 0 } pairs)
            {
                var best = pairs.MinBy(at => words[at] + words[at + 1]);
                words[best] += words[best + 1];
                words.RemoveAt(best + 1);
            }

            Assert.Equal(words, joined);
        }
    }

    [Fact]
    public void EachPairIsComparedOnceAndTheNewOnesOfAJoinOnly()
    {
        var compared = 0;

        Neighbours.Join([.. Enumerable.Repeat(1, 2_000).Select(Draft)], (first, second) =>
        {
            compared++;
            return first.Words + second.Words <= 100 ? first.Words + second.Words : null;
        });

        Assert.InRange(compared, 2_000, 6_000);
    }

    private static IEnumerable<int> Join(IReadOnlyList<int> words, int most) =>
        Neighbours.Join([.. words.Select(Draft)], (first, second) => first.Words + second.Words is var sum && sum <= most ? sum : null)
            .Select(draft => draft.Words);

    private static Draft Draft(int words) =>
        new([new Part([], [], [new PassageBlock(BlockKind.Paragraph, string.Join(' ', Enumerable.Repeat("word", words)), new LineRange(1, 1))])]);
}
