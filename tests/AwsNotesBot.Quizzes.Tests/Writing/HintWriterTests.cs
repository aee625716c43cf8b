using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Writing;

/// <summary>Which hints of a chat model are given.</summary>
public class HintWriterTests
{
    private const string Note = """
        # Grey heron

        Grey heron is a large wading bird that hunts fish in shallow ponds of Europe and Asia. Grey heron nests in colonies in trees. A grey heron does not dive for fish.

        ## Self-check

        - What keeps the feathers of a grey heron dry? :: Powder down
        - How far does a grey heron fly in a day? :: 40 minutes

        Powder down is a dust that special feathers of the breast give off.
        """;

    private static readonly CurrentBook.Edition Edition = TutorTable.Edition(Notebook.Index(("heron.md", Note)));

    [Fact]
    public async Task HintThatStandsInThePassageIsGiven() =>
        Assert.Equal("It is a dust that special feathers of the breast give off.", await HintAsync("HINT: It is a dust that special feathers of the breast give off.", "dry"));

    [Theory]
    [InlineData("HINT: It is powder down, a dust of special feathers of the breast.")] // the answer
    [InlineData("HINT: It is a powder that special feathers of the breast give off.")] // half of it
    [InlineData("HINT: It is a dust that special feathers of the wing give off.")] // not so
    [InlineData("HINT: It is a dust that special feathers of the breast do not give off.")]
    [InlineData("HINT: It keeps the feathers of a grey heron dry.")] // the question
    [InlineData("HINT: Is it a dust that special feathers of the breast give off?")]
    [InlineData("HINT: A grey heron hunts fish. It is a dust that special feathers of the breast give off.")] // two sentences
    [InlineData("HINT: Read [more](https://example.org) of special feathers of the breast.")]
    [InlineData("It is a dust that special feathers of the breast give off.")] // no label
    [InlineData("HINT: a\nHINT: It is a dust that special feathers of the breast give off.")]
    [InlineData("")]
    public async Task HintThatTellsTheAnswerOrStandsNowhereIsNot(string reply) => Assert.Null(await HintAsync(reply, "dry"));

    [Fact]
    public async Task NumberKeepsItsExactHintWithoutAskingTheModel()
    {
        await using var table = await TutorTable.StartAsync(_ => "HINT: It is a dust that special feathers of the breast give off.");

        Assert.Null(await table.Tutor.HintAsync(Edition, Item("How far"), TestContext.Current.CancellationToken));
        Assert.Empty(table.Server.Requests);
    }

    [Fact]
    public async Task ModelThatIsDownGivesNone()
    {
        await using var table = await TutorTable.StartAsync(_ => "HINT: It is a dust that special feathers of the breast give off.");
        table.Server.Status = _ => 503;

        Assert.Null(await table.Tutor.HintAsync(Edition, Item("dry"), TestContext.Current.CancellationToken));
    }

    private static async Task<string?> HintAsync(string reply, string word)
    {
        await using var table = await TutorTable.StartAsync(_ => reply);
        return await table.Tutor.HintAsync(Edition, Item(word), TestContext.Current.CancellationToken);
    }

    private static QuizItem Item(string word) => Edition.Book.Items.Single(item => item.Options.Count == 0 && item.Question.Contains(word, StringComparison.Ordinal));
}
