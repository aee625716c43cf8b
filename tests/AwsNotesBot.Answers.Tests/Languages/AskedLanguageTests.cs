using AwsNotesBot.Answers.Languages;
using AwsNotesBot.Answers.Tests.Fakes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Tests.Languages;

public class AskedLanguageTests
{
    private static readonly Language English = KnownLanguages.English;

    [Theory]
    [InlineData("Wie tief ist der Teich?", "de", true)]
    [InlineData("How deep is the pond?", "en", false)]
    [InlineData("S3?", "en", false)]
    public void QuestionHasItsLanguageOrThatOfTheNotes(string question, string code, bool foreign)
    {
        var asked = AskedLanguage.Of(question, [], English);

        Assert.Equal((code, foreign), (asked.Question.Code, asked.IsForeign));
    }

    [Fact]
    public void QuestionOfNamesGoesOnInTheLanguageOfTheConversation() =>
        Assert.Equal("fr", AskedLanguage.Of("S3?", [Asked("How deep is it?"), Asked("Combien coûte EFS ?"), Asked("EC2?")], English).Question.Code);

    [Fact]
    public void LanguageWithoutPhrasesIsAnsweredInEnglish() =>
        Assert.Equal(English.Phrases, AskedLanguage.Of("Ile kosztuje S3?", [], English).Phrases);

    [Fact]
    public void NotesAreInTheLanguageOfMostOfThem()
    {
        Assert.Equal("en", NotesLanguage.Of(Notebook.Searcher(Notebook.Birds).Index).Code);
        Assert.Equal("de", NotesLanguage.Of(Notebook.Searcher([
            Notebook.Passage("reiher.md", 1, ["Reiher"], Notebook.Sentences("Der Reiher frisst Fische und Frösche.")),
            Notebook.Passage("teich.md", 1, ["Teich"], Notebook.Sentences("Ein Teich soll nicht zu klein sein.")),
            Notebook.Birds[0]]).Index).Code);
        Assert.Equal("en", NotesLanguage.Of(PassageIndex.Empty).Code);
    }

    private static Exchange Asked(string question) => new(question, question, [], []);
}
