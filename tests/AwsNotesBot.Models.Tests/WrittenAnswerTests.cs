using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Bot;
using AwsNotesBot.Models.Tests.Fakes;
using Microsoft.AspNetCore.Http;

namespace AwsNotesBot.Models.Tests;

public sealed class WrittenAnswerTests : IAsyncLifetime
{
    private const string Question = "How long is Assam steeped?";

    private FakeChatServer _server = null!;
    private string _extracted = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await FakeChatServer.StartAsync();
        await using var bot = await WritingBot.StartAsync(TeaNote.Markdown);
        _extracted = Message(await bot.AskAsync(Question, Cancellation)).Markdown;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task ModelsSentencesAreStreamedOneByOneAndCited()
    {
        _server.Says = prompt => FakeChatServer.Chunks($"Assam is steeped for 4 minutes 【{Number(prompt, "Assam is steeped")}】. Green tea is steeped for 2 minutes 【{Number(prompt, "Green tea is steeped")}】.");

        var replies = await AskAsync();

        var message = Message(replies);
        Assert.Equal("Assam is steeped for 4 minutes. [1] Green tea is steeped for 2 minutes. [1]", message.Markdown);
        Assert.Equal("fake-1", message.Answer!.WrittenBy);
        Assert.Equal([1], message.Citations.Select(c => c.Number));
        Assert.Equal(
            ["Assam", "Assam is", "Assam is steeped", "Assam is steeped for", "Assam is steeped for 4", "Assam is steeped for 4 minutes", "Assam is steeped for 4 minutes. [1]", message.Markdown],
            replies.OfType<Reply.Partial>().Select(p => p.Markdown));
    }

    [Fact]
    public async Task RequestIsBoundedAndCarriesTheKeyButNeverInItsText()
    {
        _server.Says = _ => ["Assam is steeped for 4 minutes. [1]"];

        await AskAsync(("Key", "k-123"), ("MaxOutputTokens", "77"));

        var request = Assert.Single(_server.Requests);
        Assert.Equal(["Bearer k-123"], _server.Authorizations);
        Assert.Equal((77, "fake-1", true), (request["max_completion_tokens"]!.GetValue<int>(), request["model"]!.GetValue<string>(), request["stream"]!.GetValue<bool>()));
        Assert.DoesNotContain("k-123", request.ToJsonString());
    }

    [Fact]
    public async Task InPlaceOfLiesTheNotesSayWhatIsTrue()
    {
        _server.Says = _ => FakeChatServer.Chunks("Assam comes from the valley of the Brahmaputra. [9] Assam is steeped for 5 minutes. [1] Assam must be steeped with cold water. [1]\nElvis lives. [1]");

        var message = Message(await AskAsync());

        Assert.Equal(
            "Assam comes from the valley of the Brahmaputra. [1] Assam is steeped for 4 minutes in boiling water. [1] Tea – Assam: It must not be steeped with cold water. [1]", message.Markdown);
        Assert.Equal(("fake-1", 2, 1), (message.Answer!.WrittenBy, message.Answer.Quoted, message.Answer.Dropped));
    }

    [Theory]
    [InlineData("Elvis lives. [1]")]
    [InlineData("NO ANSWER")]
    [InlineData("{\"error\": \"out of cheese\"}")]
    [InlineData("")]
    public async Task WhereNothingHoldsTheNotesSpeakAndTheReplySaysSo(string said)
    {
        _server.Says = _ => FakeChatServer.Chunks(said);

        var message = Message(await AskAsync());

        Assert.Equal($"*What the chat model wrote could not be found in the notes as it stands, so this is what they say in their own words.*\n\n{_extracted}", message.Markdown);
        Assert.Null(message.Answer!.WrittenBy);
        Assert.NotEmpty(message.Citations);
    }

    [Fact]
    public async Task WhereOnlyTheNotesOwnSentencesStandTheReplySaysSoAndNamesNoModel()
    {
        _server.Says = _ => FakeChatServer.Chunks("Assam is steeped for 7 minutes. [1]");

        var replies = await AskAsync();

        Assert.Equal(
            "Assam is steeped for 4 minutes in boiling water. [1]\n\n*What the chat model wrote could not be found in the notes as it stands, so this is what they say in their own words.*",
            Message(replies).Markdown);
        Assert.Null(Message(replies).Answer!.WrittenBy);
        Assert.All(replies.OfType<Reply.Partial>(), p => Assert.StartsWith(p.Markdown, Message(replies).Markdown));
    }

    [Theory]
    [InlineData("under no circumstances")]
    [InlineData("for 4 hours")]
    [InlineData("in cold water unless it is green")]
    [InlineData("for 4 minutes, so it cures cancer")]
    [InlineData("for https://evil.example")]
    [InlineData("for <img src=x>")]
    [InlineData("for HACKED")]
    public async Task NothingOfASecondHalfThatTheNotesDoNotSayIsEverShown(string half)
    {
        _server.Says = _ => FakeChatServer.Chunks($"Assam is steeped {half}. [1]\n\nGreen tea is steeped for 2 minutes. [1]");

        var replies = await AskAsync();

        Assert.Equal("Assam is steeped for 4 minutes in boiling water. [1]\n\nGreen tea is steeped for 2 minutes. [1]", Message(replies).Markdown);
        Assert.All(replies.OfType<Reply.Partial>(), p => Assert.StartsWith(p.Markdown, Message(replies).Markdown));
    }

    [Fact]
    public async Task SentenceInWhichTheModelBreaksOffEndsAsTheNoteEndsIt()
    {
        _server.Says = _ => FakeChatServer.Chunks("Assam is steeped for 4 min");
        _server.Ends = context => context.Response.WriteAsync("data: {\"choices\": [\n\n", Cancellation);

        var replies = await AskAsync();

        Assert.StartsWith("Assam is steeped for 4 minutes in boiling water. [1]\n\n*The chat model broke off here.", Message(replies).Markdown);
        Assert.All(replies.OfType<Reply.Partial>(), p => Assert.StartsWith(p.Markdown, Message(replies).Markdown));
    }

    [Theory]
    [InlineData(401, 1, "gave no answer")]
    [InlineData(404, 1, "gave no answer")]
    [InlineData(429, 2, "has too much to do just now")]
    [InlineData(500, 2, "gave no answer")]
    public async Task ModelThatRefusesCostsNoAnswer(int status, int requests, string why)
    {
        _server.Status = _ => status;

        var message = Message(await AskAsync(("MaxRetries", "1")));

        Assert.Equal($"*The chat model {why}, so this is what the notes say in their own words.*\n\n{_extracted}", message.Markdown);
        Assert.Equal(requests, _server.Requests.Count);
    }

    [Fact]
    public async Task FailureThatPassesIsRepeatedUnseen()
    {
        _server.Status = request => request == 1 ? 503 : null;
        _server.Says = _ => ["Assam is steeped for 4 minutes. [1]"];

        Assert.Equal("Assam is steeped for 4 minutes. [1]", Message(await AskAsync()).Markdown);
    }

    [Fact]
    public async Task ModelThatHangsIsLeftWhenItsTimeIsOver()
    {
        _server.Ends = context => Task.Delay(Timeout.Infinite, context.RequestAborted);

        Assert.Equal(
            $"*The chat model took too long, so this is what the notes say in their own words.*\n\n{_extracted}",
            Message(await AskAsync(("TimeoutSeconds", "1"))).Markdown);
    }

    [Fact]
    public async Task DayWithoutTokensIsToldAndTheNotesAnswer()
    {
        _server.Says = _ => ["Assam is steeped for 4 minutes. [1]"];
        await using var bot = await WritingBot.StartAsync(TeaNote.Markdown, [.. Settings(), ("TokensPerDay", "1000"), ("MaxOutputTokens", "800")]);
        await bot.AskAsync(Question, Cancellation);
        await bot.AskAsync(Question, Cancellation);

        var spent = Message(await bot.AskAsync(Question, Cancellation)).Markdown;

        Assert.Equal($"*The chat model has nothing left to spend today, so this is what the notes say in their own words.*\n\n{_extracted}", spent);
    }

    [Fact]
    public async Task OutcomesAndDroppedSentencesAreCounted()
    {
        var counted = new ConcurrentQueue<string>(); // of the tests beside this one too
        using var listener = new MeterListener { InstrumentPublished = Listen };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counted.Enqueue($"{instrument.Name} {tags[0].Value} {value}"));
        listener.Start();
        _server.Says = _ => ["Assam is steeped for 4 minutes. [1] Green tea is steeped for 5 minutes. [1] Elvis lives. [1]"];

        await AskAsync();

        Assert.Superset(new HashSet<string> { "awsnotesbot.answers written 1", "awsnotesbot.sentences held 1", "awsnotesbot.sentences quoted 1", "awsnotesbot.sentences dropped 1" }, counted.ToHashSet());

        static void Listen(Instrument instrument, MeterListener listener)
        {
            if (instrument.Meter.Name == WritingMeter.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        }
    }

    [Fact]
    public async Task ModelThatBreaksOffKeepsWhatItSaidAndTheNotesSpeakBelow()
    {
        _server.Says = _ => ["Assam is steeped for 4 minutes. [1] Assam must ", "not be ste"];
        _server.Ends = context => context.Response.WriteAsync("data: {\"choices\": [\n\n", Cancellation);

        var replies = await AskAsync();

        Assert.Equal(
            $"Assam is steeped for 4 minutes. [1]\n\n*The chat model broke off here. This is what the notes say in their own words.*\n\n{_extracted}",
            Message(replies).Markdown);
        Assert.All(replies.OfType<Reply.Partial>(), p => Assert.StartsWith(p.Markdown, Message(replies).Markdown));
    }

    [Fact]
    public async Task BabbleWithoutEndIsStopped()
    {
        _server.Says = _ => Enumerable.Repeat(new string('x', 999), 50);

        Assert.StartsWith("*The chat model gave no answer", Message(await AskAsync()).Markdown);
    }

    [Fact]
    public async Task EndpointThatIsNotThereCostsNoAnswer()
    {
        await using var bot = await WritingBot.StartAsync(TeaNote.Markdown, ("Endpoint", "http://127.0.0.1:9/v1"), ("Model", "fake-1"), ("MaxRetries", "0"));

        Assert.EndsWith(_extracted, Message(await bot.AskAsync(Question, Cancellation)).Markdown);
    }

    [Fact]
    public async Task ModelIsNotAskedWhatTheNotesDoNotHold()
    {
        await using var bot = await WritingBot.StartAsync(TeaNote.Markdown, Settings());

        var message = Message(await bot.AskAsync("Who won the football championship in Brazil?", Cancellation));

        Assert.True(message.Answer!.Abstained);
        Assert.Empty(_server.Requests);
    }

    private async Task<IReadOnlyList<Reply>> AskAsync(params (string Name, string Value)[] settings)
    {
        await using var bot = await WritingBot.StartAsync(TeaNote.Markdown, [.. Settings(), .. settings]);
        return await bot.AskAsync(Question, Cancellation);
    }

    private (string Name, string Value)[] Settings() => [("Endpoint", _server.Address), ("Model", "fake-1")];

    private static Reply.Message Message(IReadOnlyList<Reply> replies) => Assert.Single(replies.OfType<Reply.Message>());

    /// <summary>The number of the passage of the prompt that has a text.</summary>
    private static string Number(string prompt, string text)
    {
        var before = prompt[..prompt.IndexOf(text, StringComparison.Ordinal)];
        var start = before.LastIndexOf("number=\"", StringComparison.Ordinal) + "number=\"".Length;
        return before[start..before.IndexOf('"', start)];
    }
}
