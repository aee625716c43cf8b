using AwsNotesBot.Answers.Tests.Fakes;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Tests.Contradictions;

/// <summary>Notes of two authors on one bird who do not agree.</summary>
public class DisagreementsTests
{
    private static readonly IReadOnlyList<Passage> Notes =
    [
        Note("a.md", "Kestrel", "Nest boxes: up to 1,200 eggs per colony. The kestrel supports ringing at every age. A colony holds at most 40 nests."),
        Note("b.md", "Kestrel", "A kestrel colony has up to 9,000 eggs. The longest flight of a kestrel takes 3 hours. The default flight of a kestrel takes 1 hour."),
        Note("c.md", "Kestrel", "A kestrel colony has up to 9,000 eggs in a good year. No ringing. The longest flight of a kestrel takes 180 minutes."),
        Note("d.md", "Buzzard", "A buzzard colony has up to 70 eggs. No ringing for a buzzard. The longest flight of a buzzard takes 9 hours."),
    ];

    private static readonly QuestionAnswerer Answerer = new(Notebook.Searcher(Notes), options: new AnswerOptions { MinConfidence = 0 });

    private static async Task<string> FirstLine(string question) =>
        (await Answerer.AnswerAsync(question, [], TestContext.Current.CancellationToken)).Markdown.Split('\n')[0];

    [Fact]
    public async Task DifferentNumbersAreAllGivenTheMostOftenStatedFirst() =>
        Assert.Equal("The notes differ: 9,000 [1][2], 1,200 [3].", await FirstLine("How many eggs can a kestrel colony have?"));

    [Fact]
    public async Task AYesAndANoAreBothGiven() =>
        Assert.Matches(@"^The notes differ: (yes \[1\], no \[2\]|no \[1\], yes \[2\])\.$", await FirstLine("Does the kestrel support ringing?"));

    [Theory]
    [InlineData("What is the longest flight of a kestrel?")]
    [InlineData("How many eggs can a buzzard colony have?")]
    [InlineData("What is the default flight of a kestrel?")]
    [InlineData("How many nests can a kestrel colony have?")]
    public async Task TheSameValueInOtherUnitsAndAnotherThingsValueAreNoContradiction(string question) =>
        Assert.DoesNotContain("differ", await FirstLine(question));

    private static Passage Note(string path, string heading, string text) => Notebook.Passage(path, 1, [heading], Notebook.Sentences(text));
}
