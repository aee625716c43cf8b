using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Training.KeepOut;

namespace AwsNotesBot.Training.Tests.KeepOut;

public class KeepOutFilterTests
{
    private static readonly KeepOutFilter Filter = new(
    [
        "How many parcels can one courier van carry on a rainy day?",
        "Which ferry leaves first?",
    ]);

    [Theory]
    [InlineData("How many parcels can one courier van carry on a rainy day?", true)]
    [InlineData("HOW MANY PARCELS - can a courier van carry, on any rainy day", true)]
    [InlineData("rainy day: parcels a courier van can carry", true)] // six of seven content words
    [InlineData("the courier van and its parcels", false)] // three of seven
    [InlineData("first ferry leaves", true)]
    [InlineData("first ferry leaves harbour late", false)]
    [InlineData("", false)]
    public void NearlyTheSameContentWordsAreTooNear(string text, bool expected) => Assert.Equal(expected, Filter.IsTooNear(text));

    [Fact]
    public void ARunOfTenWordsIsTooNearHoweverLongTheText()
    {
        const string Long = "Our handbook of couriers opens with a riddle for newcomers to the trade and its answer much later, which asks: ";

        Assert.True(Filter.IsTooNear(Long + "how many parcels can one courier van carry on a sunny day"));
        Assert.False(Filter.IsTooNear(Long + "how many parcels can one courier van carry in a day"));
    }

    [Fact]
    public void APairGoesWhenEitherOfItsTextsIsTooNear()
    {
        TextPair kept = new("a ferry", "it crosses the water"), asked = new("which ferry leaves first", "the small one"), answered = new("timetable", "First ferry leaves.");

        var (sources, dropped) = Filter.Filter([new PairSource("any", SourceKind.Of("any"), [kept, asked, answered])]);

        Assert.Equal([kept], sources[0].Pairs);
        Assert.Equal(2, dropped);
    }
}
