using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Distractors;

public class TruthTests
{
    private static readonly Truth Truth = new(Notebook.Index(
        "# Grey heron\n\n- eats frogs in summer\n\nThe white stork clatters with its bill.\n\n| Bird | Nest |\n| --- | --- |\n| Barn owl | in church towers |\n"));

    [Theory]
    [InlineData("grey heron", "eats frogs in summer")]
    [InlineData("white stork", "clatters with its bill")]
    [InlineData("barn owl", "in church towers")]
    public void WhatANoteSaysOfAThingHolds(string subject, string says) => Assert.True(Truth.Holds(new Claim(subject, says)));

    [Theory]
    [InlineData("barn owl", "clatters with its bill")]
    [InlineData("kingfisher", "eats frogs in summer")]
    public void WhatNoNoteSaysOfItDoesNot(string subject, string says) => Assert.False(Truth.Holds(new Claim(subject, says)));

    [Fact]
    public void WhatStandsInTheListOfOneOfTwoComparedIsNotSaidOfTheOther()
    {
        var truth = new Truth(Notebook.Index("# Birds\n\n## Grey heron vs White stork\n\nGrey heron:\n\n- eats frogs in summer\n\nWhite stork:\n\n- clatters with its bill\n"));

        Assert.False(truth.Holds(new Claim("white stork", "eats frogs in summer", Beside: "grey heron")));
        Assert.True(truth.Holds(new Claim("white stork", "eats frogs in summer"))); // the heading names both
    }

    [Fact]
    public void WhatIsJudgedAloneHoldsWhereHalfOfItIsSaid()
    {
        var claim = new Claim("grey heron", "eats frogs with a bill");

        Assert.False(Truth.Holds(claim));
        Assert.True(Truth.Holds(claim, isJudged: true));
    }
}
