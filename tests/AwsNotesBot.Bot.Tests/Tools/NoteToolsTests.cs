using AwsNotesBot.Bot.Tests.Fakes;
using AwsNotesBot.Bot.Tools;

namespace AwsNotesBot.Bot.Tests.Tools;

public class NoteToolsTests
{
    private readonly QuizTable _table = new();
    private readonly NoteTools _tools;

    public NoteToolsTests() => _tools = _table.Tools("mcp");

    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PassageThatASearchFindsIsGivenByItsId()
    {
        var found = Assert.Single((await _tools.SearchAsync("Assam steeping", cancellationToken: Ends)).Passages);

        Assert.Equal(("tea.md", "Tea > Self-check"), (found.Note, found.Heading));
        Assert.Contains("How long is Assam steeped?", found.Text);
        Assert.Equal(found, _tools.GetPassage(found.Id));
    }

    [Fact]
    public async Task AnswerCitesPassagesThatCanBeGot()
    {
        var answer = await _tools.AskAsync("How long is Assam steeped?", cancellationToken: Ends);

        Assert.Contains("4 minutes", answer.Answer);
        Assert.False(answer.Abstained);
        Assert.Contains("4 minutes", _tools.GetPassage(answer.Citations[0].PassageId).Text);
        Assert.Equal(answer.Conversation, (await _tools.AskAsync("why?", answer.Conversation, Ends)).Conversation);
    }

    [Fact]
    public async Task QuestionThatIsACommandOfTheChatIsNotObeyed()
    {
        await _tools.QuizNextAsync(cancellationToken: Ends);
        await _tools.QuizAnswerAsync("no idea", Ends);

        await _tools.AskAsync("forget me", cancellationToken: Ends);
        await Assert.ThrowsAsync<ToolInputException>(() => _tools.QuizAnswerAsync("forget me", Ends));

        Assert.NotEmpty(await _table.Log.ReadAsync("mcp/owner", Ends));
    }

    [Fact]
    public async Task QuizAsksJudgesAndAsksAgain()
    {
        var first = await _tools.QuizNextAsync(count: 2, cancellationToken: Ends);
        Assert.StartsWith("**Question 1 of 2**", Assert.Single(first.Messages).Markdown);
        Assert.Equal(first.Messages[0].Markdown, (await _tools.QuizNextAsync("something else", cancellationToken: Ends)).Messages[0].Markdown);

        var judged = await _tools.QuizAnswerAsync("no idea", Ends);

        Assert.Equal(2, judged.Messages.Count);
        Assert.Single(judged.Messages[0].Citations);
        Assert.StartsWith("**Question 2 of", judged.Messages[1].Markdown);
    }

    [Fact]
    public async Task AnswerWithoutAQuizIsRefused() => Assert.Equal(
        "There is no open question that this answers. Call quiz_next to start a quiz, or to see its question again.",
        (await Assert.ThrowsAsync<ToolInputException>(() => _tools.QuizAnswerAsync("a", Ends))).Message);

    [Theory]
    [InlineData(" ", 5, "'query' is empty. Send some words.")]
    [InlineData("tea", 0, "'count' is 0. It must be from 1 to 20.")]
    [InlineData("tea", 21, "'count' is 21. It must be from 1 to 20.")]
    public async Task SearchOutOfRangeIsRefused(string query, int count, string message) =>
        Assert.Equal(message, (await Assert.ThrowsAsync<ToolInputException>(() => _tools.SearchAsync(query, count, Ends))).Message);

    [Fact]
    public async Task TextThatIsTooLongIsRefused() => Assert.Equal(
        "'question' has 4,001 characters, and at most 4,000 are read. Send fewer.",
        (await Assert.ThrowsAsync<ToolInputException>(() => _tools.AskAsync(new string('a', 4_001), cancellationToken: Ends))).Message);

    [Fact]
    public async Task InventedConversationIsRefused() =>
        await Assert.ThrowsAsync<ToolInputException>(() => _tools.AskAsync("why?", "../../etc", Ends));

    [Fact]
    public void FunctionsAreNamedAndDescribed()
    {
        var functions = NoteFunctions.Of(_tools);

        Assert.Equal(["search_notes", "ask_notes", "get_passage", "quiz_next", "quiz_answer"], functions.Select(f => f.Name));
        Assert.All(functions, f => Assert.NotEmpty(f.Description));
    }
}
