using AwsNotesBot.Answers.Writing.Claims;

namespace AwsNotesBot.Answers.Tests.Writing.Claims;

public class QuantityWordsTests
{
    [Theory]
    [InlineData("The maximum wait is 3 s.", "The wait is at most 3 s.")]
    [InlineData("Its minimum age is 18 years.", "Its age is at least 18 years.")]
    [InlineData("A bag is limited to 20 kg.", "A bag is at most 20 kg.")]
    [InlineData("Boats shorter than 6 m pay less.", "Boats below 6 m pay less.")]
    [InlineData("Boats longer than 6 m pay more.", "Boats above 6 m pay more.")]
    [InlineData("Between 3 and 5 eggs are laid.", "3 to 5 eggs are laid.")]
    [InlineData("A cow is ten times as heavy as a goat.", "A cow is ten times heavy than a goat.")]
    [InlineData("Bend it at 25 degrees and set it at 30.", "Bend it at 25 degrees and set it at 30 degrees.")]
    public void BoundIsWrittenInOneWay(string text, string plain) => Assert.Equal(plain, QuantityWords.Plain(text));

    [Theory]
    [InlineData("A boat longer than the jetty pays more.")]
    [InlineData("Entry is limited to members.")]
    [InlineData("The longest boat wins.")]
    public void WithoutANumberNothingIsTurned(string text) => Assert.Equal(text, QuantityWords.Plain(text));
}
