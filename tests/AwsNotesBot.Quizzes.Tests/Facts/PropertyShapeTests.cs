using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Tests.Facts;

public class PropertyShapeTests
{
    [Theory]
    [InlineData("Full name", true)]
    [InlineData("Range in older notes", true)]
    [InlineData("Year", true)]
    [InlineData("High availability", false)] // a rubric of a list, but what things are compared by
    [InlineData("Names of its nests", false)]
    public void ARowOfNamesOrOfTheMaterialIsALabel(string aspect, bool isLabel) => Assert.Equal(isLabel, PropertyShape.IsLabel(aspect));

    [Theory]
    [InlineData("Higher", true)]
    [InlineData("very small", true)]
    [InlineData("2016", true)]
    [InlineData("unchanged", true)]
    [InlineData("Millions", true)]
    [InlineData("limited", true)]
    [InlineData("depends on the weather", true)]
    [InlineData("Allowed in old nests", true)]
    [InlineData("Higher than a house", false)]
    public void ADegreeWithoutAMeasureIsBare(string says, bool isBare) => Assert.Equal(isBare, PropertyShape.IsBare(says));

    [Theory]
    [InlineData("Everybody else", true)]
    [InlineData("The rest", true)]
    [InlineData("Others go on", true)]
    [InlineData("Frogs, voles and others", false)] // says enough by itself
    [InlineData("Frogs of other ponds", false)]
    public void WhatAnotherPlaceTellsIsRelative(string says, bool isRelative) => Assert.Equal(isRelative, PropertyShape.IsRelative(says));

    [Theory]
    [InlineData("Over 4,000 frogs", "Nearly unlimited", true)]
    [InlineData("At least 2 days", "3 days", true)]
    [InlineData("At least 4 days", "3 days", false)]
    [InlineData("4 days", "Nearly unlimited", false)] // no bound
    public void WhatIsOverABoundIsOverALowerOneToo(string says, string other, bool exceeded) => Assert.Equal(exceeded, PropertyShape.IsExceeded(says, other));

    [Theory]
    [InlineData("Everything that swims", true)]
    [InlineData("Frogs and voles too", true)]
    [InlineData("As the heron, but by night", true)]
    [InlineData("Frogs and voles", false)]
    public void WhatHoldsForMoreCoversOthers(string says, bool covers) => Assert.Equal(covers, PropertyShape.CoversOthers(says));

    [Theory]
    [InlineData("Over 2,000", "over 100,000", true)]
    [InlineData("Over 2,000", "under 100,000", false)]
    [InlineData("2,000", "100,000", false)]
    public void WhatIsOverOneNumberMayBeOverAnother(string one, string other, bool are) => Assert.Equal(are, PropertyShape.AreBothBounds(one, other));

    [Theory]
    [InlineData("automatically", "through its neighbour", true)]
    [InlineData("through its neighbour", "automatically", true)]
    [InlineData("automatically", "without a neighbour", false)] // denied
    [InlineData("directly", "through NestCam", false)] // a name
    [InlineData("by day", "by the colour of its rings", false)]
    public void InWhatMannerTellsNothingApart(string one, string other, bool are) => Assert.Equal(are, PropertyShape.AreOnlyManners(one, other));

    [Theory]
    [InlineData("Low and quick", "Lowest", true)]
    [InlineData("Low and quick", "High", false)]
    [InlineData("In the hedge", "In the pond", false)] // no degrees
    public void WhatIsLowestIsLowAsWell(string one, string other, bool are) => Assert.Equal(are, PropertyShape.AreSameDegree(one, other));

    [Theory]
    [InlineData("Hedge with 5 nests", true)]
    [InlineData("Hedge with nests", false)]
    [InlineData("RING 5", false)]
    public void WhatIsCountedInANameIsOfAnExample(string name, bool isOfExample) => Assert.Equal(isOfExample, PropertyShape.IsOfExample(name));

    [Theory]
    [InlineData("No, only at night", true)]
    [InlineData("Nobody knows", false)]
    public void YesAndNoAnswerAnAspect(string says, bool answers) => Assert.Equal(answers, PropertyShape.Answers(says));

    [Theory]
    [InlineData("Nest box (old)", true)]
    [InlineData("Nest box (oak)", false)]
    public void ANameMayGiveItsVerdict(string name, bool isVerdict) => Assert.Equal(isVerdict, PropertyShape.IsVerdict(name));
}
