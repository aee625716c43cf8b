using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Training.KeepOut;
using AwsNotesBot.Training.Questions;

namespace AwsNotesBot.Training.Tests.Questions;

public class AskedPassagesTests
{
    private const string Pier = "The pier opens at six.", Bell = "The harbour master rings the bell at noon.";

    private static readonly PairSource[] Sources =
    [
        new("docs", new SourceKind(1, HasPassages: true), [new TextPair("Opening times", Pier), new TextPair("Sounds", Bell), new TextPair("Sounds again", Bell)]),
        new("words", new SourceKind(1, HasPassages: false), [new TextPair("pier", "jetty")]),
    ];

    [Fact]
    public void AQuestionFindsItsPassageWithTheFirstHeading()
    {
        var asked = Join([Question("when can i walk out over the water", Pier), Question("Who makes that noise?", Bell, held: true)]);

        Assert.Equal([new TextPair("when can i walk out over the water", Pier, "Opening times")], asked.Training.Pairs);
        Assert.Equal([new TextPair("Who makes that noise?", Bell, "Sounds")], asked.Held.Pairs);
        Assert.Equal((0, 0), (asked.Dropped, asked.Missing));
    }

    [Fact]
    public void QuestionsOfOnePassageStandSideBySide()
    {
        var asked = Join([Question("one", Pier), Question("two", Bell), Question("three", Pier), Question("four", Bell)]);

        Assert.Equal(2, asked.Training.Pairs.Select(p => p.Passage).Chunk(2).Count(c => c.Distinct().Count() == 1));
    }

    [Fact]
    public void AQuestionWithoutItsPassageIsCounted()
    {
        var asked = Join([Question("what is a quay called in the dictionary", "jetty"), Question("another folder", "a text of another folder")]);

        Assert.Empty(asked.Training.Pairs);
        Assert.Equal((0, 2), (asked.Dropped, asked.Missing)); // dictionary entries are no passages
    }

    [Fact]
    public void AQuestionTooNearToOneKeptOutIsDroppedAndCounted()
    {
        var asked = Join([Question("When does the noon bell ring?", Bell), Question("midday noise", Bell)], "when will the noon bell ring");

        Assert.Equal("midday noise", Assert.Single(asked.Training.Pairs).Query);
        Assert.Equal((1, 0), (asked.Dropped, asked.Missing));
    }

    [Fact]
    public void QuestionsAreDrawnMoreOftenThanTheirNumber() => Assert.True(Join([Question("one", Pier)]).Training.Kind.Factor > 1);

    private static LearnerQuestion Question(string text, string passage, bool held = false) => new(text, PassageHash.Of(passage), held);

    private static AskedPassages Join(IReadOnlyList<LearnerQuestion> questions, params string[] keptOut) => AskedPassages.Join(questions, Sources, new KeepOutFilter(keptOut));
}
