using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Tests.Questions;

public class ComparedSidesTests
{
    [Theory]
    [InlineData("What is the difference between a grey heron and a white stork?", "grey heron|white stork")]
    [InlineData("heron vs stork vs crane: who eats what?", "heron|stork|crane")]
    [InlineData("We have a pond. Net or scarecrow? Money is short.", "Net|scarecrow")]
    [InlineData("How many herons are there?", "")]
    [InlineData("", "")]
    public void TheThingsComparedAreFound(string question, string expected) =>
        Assert.Equal(expected, string.Join('|', ComparedSides.In(question).Select(s => s.Name)));

    [Fact]
    public void WordsThatBothSidesShareDoNotTellThemApart() =>
        Assert.Equal([TextAnalyzer.Terms("grey"), TextAnalyzer.Terms("purple")], ComparedSides.In("grey heron vs purple heron").Select(s => s.Terms));
}
