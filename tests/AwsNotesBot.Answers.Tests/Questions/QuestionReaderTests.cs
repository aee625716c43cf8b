using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Retrieval.Concepts;

namespace AwsNotesBot.Answers.Tests.Questions;

public class QuestionReaderTests
{
    private static readonly QuestionReader Reader = new(_ => 1, 0.5);

    [Theory]
    [InlineData("Heron vs stork?", true)]
    [InlineData("Does the heron swim, and what does it eat?", true)]
    [InlineData("Where do storks nest? Why do they clatter?", true)]
    [InlineData("Where do storks and herons nest?", false)]
    public void ASecondQuestionIsSeen(string text, bool several) => Assert.Equal(several, Reader.Read(text, null).AsksSeveral);

    [Theory]
    [InlineData("What is a bird bath for?", true)]
    [InlineData("What is a bird bath?", false)]
    public void APurposeIsToldFromADefinition(string text, bool purpose)
    {
        Assert.True(Reader.Read(text, null).Defines);
        Assert.Equal(purpose, Reader.Read(text, null).WantsPurpose);
    }

    [Fact]
    public void ANameIsKnownByAnyOfItsNames()
    {
        var reader = new QuestionReader(term => term is "marabou" or "\0" ? 9 : 1, 0.5);
        var other = new Expansion("marabou", ["marabou"], ["#bird"], [new OtherName("undertaker bird", ["undertak", "bird"])]);

        Assert.True(reader.Read("Can the Marabou fly?", null).Terms[0].UnknownName);

        var known = reader.Read("Can the Marabou fly?", null, other);
        Assert.False(known.Terms[0].UnknownName);
        Assert.True(Assert.Single(known.Things).IsIn(new HashSet<string> { "bird", "undertak", "fli" }));
        Assert.False(known.Things[0].IsIn(new HashSet<string> { "bird", "fli" }));
    }
}
