using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class SectionWordsTests
{
    [Theory]
    [InlineData("Dabchick", "D", "Da")] // "Diving"
    [InlineData("Dipper", "D", "Dip")] // "Diving"
    [InlineData("Wren", "W", "W")] // no other
    [InlineData("DBR", "D", "D")] // nobody takes a word for an abbreviation
    public void AWordOfTheSectionThatBeginsAlikeIsToldFromTheName(string name, string shown, string expected) =>
        Assert.Equal([expected], SectionWords.Beyond([shown], name, Section));

    [Fact]
    public void OfANameOfSeveralWordsNoMoreIsShown() => Assert.Equal(["D", "O"], SectionWords.Beyond(["D", "O"], "Dark Owl", Section));

    private static Statement Section => new NoteFacts(Notebook.Index("# Ponds\n\nDiving is what all of them can.\n")).Statements[0];
}
