using AwsNotesBot.Bot;
using AwsNotesBot.Models.Tests.Fakes;

namespace AwsNotesBot.Models.Tests;

/// <summary>By a clock that the tests move: whatever a model does, the user has an answer once its time is over.</summary>
public sealed class AnswerTimeTests : IAsyncLifetime
{
    private const string Tea = """
        # Tea

        ## Assam

        Assam is steeped for 4 minutes in boiling water. It must not be steeped with cold water. Assam comes from the valley of the Brahmaputra.
        """;

    private const string TooSlow = "*The chat model took too long, so this is what the notes say in their own words.*\n\n";

    private readonly ManualClock _clock = new();
    private FakeChatServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await FakeChatServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("20", "25")] // the request's time is over first
    [InlineData("20", "10")] // the whole answer's is
    public async Task ModelThatTricklesRubbishCostsNoMoreThanItsTime(string request, string answer)
    {
        _server.Says = _ => Enumerable.Range(0, int.MaxValue).Select(i =>
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            return $"word{i}";
        });

        var message = await AskAsync("How long is Assam steeped?", ("TimeoutSeconds", request), ("Answers:ModelSeconds", answer));

        Assert.StartsWith(TooSlow, message);
        Assert.Contains("4 minutes", message);
    }

    [Fact]
    public async Task TranslatingIsPartOfTheAnswersTime()
    {
        _server.Says = prompt => FakeChatServer.Chunks(
            prompt.Contains("You prepare a search", StringComparison.Ordinal) ? "QUESTION: How long is Assam steeped?\nSEARCH: Assam"
            : prompt.Contains("from English into German", StringComparison.Ordinal) ? "1: Assam zieht"
            : "Assam is steeped for 4 minutes in boiling water. [1]");
        _server.Ends = async context =>
        {
            // Writing takes 9 of 10 seconds, so translating has one, not twenty.
            _clock.Advance(TimeSpan.FromSeconds(_server.Requests.Count == 2 ? 9 : _server.Requests.Count == 3 ? 1 : 0));
            if (_server.Requests.Count < 3)
            {
                await context.Response.Body.WriteAsync("data: [DONE]\n\n"u8.ToArray(), Cancellation);
                return;
            }

            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };

        var message = await AskAsync("Wie lange zieht Assam?", ("Answers:ModelSeconds", "10"));

        Assert.StartsWith("Assam is steeped for 4 minutes in boiling water. [1]", message);
    }

    private async Task<string> AskAsync(string question, params (string Name, string Value)[] settings)
    {
        await using var bot = await WritingBot.StartAsync(new Dictionary<string, string> { ["tea.md"] = Tea }, _clock, [("Endpoint", _server.Address), ("Model", "m"), .. settings]);
        return Assert.Single((await bot.AskAsync(question, Cancellation)).OfType<Reply.Message>()).Markdown;
    }
}
