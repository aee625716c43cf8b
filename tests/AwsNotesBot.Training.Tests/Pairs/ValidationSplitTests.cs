using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Training.Pairs;

namespace AwsNotesBot.Training.Tests.Pairs;

public class ValidationSplitTests
{
    private static readonly TextPair[] Pairs = [.. Enumerable.Range(0, 3_000).Select(i => new TextPair($"question {i}", $"answer {i}"))];

    [Fact]
    public void EveryPairIsOnExactlyOneSide()
    {
        var (training, validation) = Split(Pairs);

        Assert.Empty(training.Intersect(validation));
        Assert.Equal(Pairs.OrderBy(p => p.Query), training.Concat(validation).OrderBy(p => p.Query));
        Assert.InRange(validation.Count, 30, 100);
    }

    [Fact]
    public void AddedPairsMoveNoOther()
    {
        var before = Split(Pairs[..2_000]).Validation;

        Assert.Equal(before, Split(Pairs).Validation.Take(before.Count));
    }

    [Fact]
    public void ALargeSourceKeepsOutFiveHundred()
    {
        TextPair[] many = [.. Enumerable.Range(0, 60_000).Select(i => new TextPair($"{i}", "x"))];

        Assert.Equal(500, Split(many).Validation.Count);
    }

    private static (IReadOnlyList<TextPair> Training, IReadOnlyList<TextPair> Validation) Split(IReadOnlyList<TextPair> pairs)
    {
        var (training, validation) = ValidationSplit.Split([new PairSource("any", SourceKind.Of("any"), pairs)]);
        return (training[0].Pairs, validation[0].Pairs);
    }
}
