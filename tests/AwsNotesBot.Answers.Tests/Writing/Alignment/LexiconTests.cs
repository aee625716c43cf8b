using AwsNotesBot.Answers.Writing.Alignment;

namespace AwsNotesBot.Answers.Tests.Writing.Alignment;

public class LexiconTests
{
    [Theory]
    [InlineData("You are not required to file a return.", "You needless file a return.")]
    [InlineData("Switch it off regardless of the wind.", "disable whatever the wind.")]
    [InlineData("It lasts no longer than 5 days.", "It lasts at most 5 days.")]
    [InlineData("Months pass.", "Months pass.")]
    public void PhraseIsReadAsWhatItMeans(string text, string read) => Assert.Equal(read, Lexicon.Read(text));

    [Theory]
    [InlineData("display", "show")]
    [InlineData("start", "begin")]
    [InlineData("require", "need")]
    public void WordsForOneThingAreSynonyms(string one, string other) => Assert.True(Lexicon.AreSynonyms(Lexicon.LemmaOf(one), Lexicon.LemmaOf(other)));

    [Theory]
    [InlineData("allow", "deny")]
    [InlineData("increase", "decrease")]
    [InlineData("first", "last")]
    [InlineData("red", "green")]
    public void OppositesAreNot(string one, string other) => Assert.False(Lexicon.AreSynonyms(Lexicon.LemmaOf(one), Lexicon.LemmaOf(other)));

    [Fact]
    public void NoGroupHoldsBothSidesOfAnOpposition() => Assert.Empty(Lexicon.Contradictions());
}
