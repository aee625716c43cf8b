using AwsNotesBot.Answers.Writing;

namespace AwsNotesBot.Answers.Tests.Writing;

public class BylineTests
{
    private static readonly Answer Extracted = new()
    {
        Markdown = "Four minutes. [1]", Citations = [], Confidence = 1, Abstained = false, SearchedFor = "How long?", Hits = [], Elapsed = TimeSpan.Zero,
    };

    [Fact]
    public void NotesThatSpeakForThemselvesHaveNone()
    {
        Assert.Null(Byline.Plain(Extracted));
        Assert.Null(Byline.Markdown(null));
    }

    [Theory]
    [InlineData("gpt-x", "Worded by gpt-x from the passages cited.", "*Worded by `gpt-x` from the passages cited.*")]
    [InlineData("a *b* [c](d) <e>", "Worded by a *b* [c](d) <e> from the passages cited.", "*Worded by `a *b* [c](d) <e>` from the passages cited.*")]
    [InlineData("tick ` tock", "Worded by tick ` tock from the passages cited.", "*Worded by `` tick ` tock `` from the passages cited.*")]
    [InlineData("two\nlines\u202e", "Worded by two lines from the passages cited.", "*Worded by `two lines` from the passages cited.*")]
    [InlineData(" ", "Worded by a chat model from the passages cited.", "*Worded by `a chat model` from the passages cited.*")]
    public void ModelIsNamedAndItsNameDoesNothing(string model, string plain, string markdown)
    {
        var answer = Extracted with { WrittenBy = model };

        Assert.Equal((plain, markdown), (Byline.Plain(answer), Byline.Markdown(answer)));
    }

    [Fact]
    public void QuestionOfAnotherLanguageGetsItInThat() =>
        Assert.Equal("*Formuliert von `gpt-x` nach den angegebenen Stellen.*", Byline.Markdown(Extracted with { WrittenBy = "gpt-x", Language = "de" }));

    [Fact]
    public void LongNameIsCut() =>
        Assert.Equal($"Worded by {new string('m', 80)}… from the passages cited.", Byline.Plain(Extracted with { WrittenBy = new string('m', 81) }));
}
