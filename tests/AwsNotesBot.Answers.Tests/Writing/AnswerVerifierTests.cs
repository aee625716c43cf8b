using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Tests.Writing;

public class AnswerVerifierTests
{
    private static readonly Passage Tea = new()
    {
        Id = "0123456789abcdef",
        NotePath = "tea.md",
        NoteTitle = "Tea",
        HeadingPath = ["Tea"],
        Blocks = [new PassageBlock(BlockKind.Paragraph, "Assam is steeped for 4 minutes in boiling water.", new LineRange(3, 3))],
        Lines = new LineRange(3, 3),
    };

    [Theory]
    [InlineData("Assam is steeped for 4 minutes. [1]", 1, 1)]
    [InlineData("Assam is steeped for 5 minutes. [1]", 1, 0)]
    [InlineData("Assam is steeped for 4 minutes. Assam cures cancer. [1]", 2, 1)]
    [InlineData("Assam \\*is\\* steeped for 4 minutes. [1]", 1, 1)]
    [InlineData("*What the chat model wrote could not be found in the notes as it stands, so this is what they say in their own words.*\n\nAssam is steeped for 4 minutes. [1]", 1, 1)]
    [InlineData("The notes have this:\n\n| Kind | Time |\n| --- | --- |\n| Assam | 4 minutes [1] |", 0, 0)]
    public void SentencesThatACitedPassageSaysAreCounted(string markdown, int sentences, int held) =>
        Assert.Equal((sentences, held), new AnswerVerifier().Verify(Answer(markdown)));

    [Fact]
    public void AbstentionClaimsNothing() => Assert.Equal((0, 0), new AnswerVerifier().Verify(Answer("The notes do not answer this.") with { Abstained = true }));

    private static Answer Answer(string markdown) => new()
    {
        Markdown = markdown, Citations = [new Citation(1, Tea, Tea.Lines)], Confidence = 1, Abstained = false, SearchedFor = "?", Hits = [], Elapsed = TimeSpan.Zero,
    };
}
