using AwsNotesBot.Bot.Conversations;

namespace AwsNotesBot.Bot.Tests.Conversations;

public class PartialMessagesTests
{
    [Fact]
    public void EachLineIsAStepAndTheWholeIsLeftToTheMessage() =>
        Assert.Equal(["one", "one\n\n- two"], PartialMessages.Of("one\n\n- two\n- three"));

    [Fact]
    public void ATableComesInOneStep() =>
        Assert.Equal(["| a |\n| - |\n| b |"], PartialMessages.Of("| a |\n| - |\n| b |\n\nend"));

    [Fact]
    public void AFencedBlockIsNeverCut() =>
        Assert.Equal(["x", "x\n```\ncode\nmore\n```"], PartialMessages.Of("x\n```\ncode\nmore\n```\nend"));

    [Fact]
    public void EveryStepBeginsWithTheOneBefore()
    {
        const string text = "a [1]\n\n| h |\n| - |\n| r |\n\n```\nc\n```\n- x\n  - y\nz";
        var steps = PartialMessages.Of(text).Append(text).ToList();

        Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.StartsWith(pair.First, pair.Second));
        Assert.True(steps.Count > 4);
    }
}
