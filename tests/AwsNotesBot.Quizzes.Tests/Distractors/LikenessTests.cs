using AwsNotesBot.Quizzes.Distractors;

namespace AwsNotesBot.Quizzes.Tests.Distractors;

public class LikenessTests
{
    [Theory]
    [InlineData("30 days", "2 weeks")]
    [InlineData("5 GB", "2 TB")]
    [InlineData("up to 30 days", "Up to 12 hours")]
    [InlineData("$3", "€0.50 a month")]
    [InlineData("stays for 30 days", "goes in 12 hours")]
    [InlineData("in trees", "on chimneys")]
    [InlineData("", "nothing")]
    [InlineData("B2", "layer C4")]
    public void ValuesOfOneMakeAreAlike(string a, string b) => Assert.Equal(Likeness.Of(a), Likeness.Of(b));

    [Theory]
    [InlineData("30 days", "30 GB")]
    [InlineData("30 days", "thirty")]
    [InlineData("30 days", "up to 30 days")] // a bound is no number
    [InlineData("30 days", "stays for 30 days")] // nor is a sentence
    [InlineData("at least 3 eggs", "at most 3 eggs")]
    [InlineData("$3", "3")]
    [InlineData("$3", "plus $3")] // a surcharge is no price
    [InlineData("in trees", "in 12 trees")]
    [InlineData("B2", "trees")]
    public void ValuesOfAnotherMakeAreNot(string a, string b) => Assert.NotEqual(Likeness.Of(a), Likeness.Of(b));
}
