using System.Runtime.CompilerServices;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Slack;

namespace AwsNotesBot.Channels.Tests.Slack;

public class SlackStreamTests
{
    private static readonly (string, string)[] AtOnce = [("Channels:Slack:StreamAfterMilliseconds", "0"), ("Channels:Slack:StreamPauseMilliseconds", "100")];

    /// <summary>Gives its partials slowly enough that each is due.</summary>
    private static RespondAsync Slowly(string whole, params string[] partials)
    {
        return Respond;

        async IAsyncEnumerable<Reply> Respond(Turn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            foreach (var partial in partials)
            {
                yield return new Reply.Partial(partial);
                await Task.Delay(150, cancellationToken);
            }

            yield return new Reply.Message(whole, [Cited.Citation(1, "Tea", 3, "Tea is hot.")], ["And milk?"], Cited.Answer(whole, []));
        }
    }

    private static IEnumerable<string> Streamed(SlackHost host) => host.Slack.Calls
        .Where(c => c.Method.StartsWith("chat.", StringComparison.Ordinal))
        .Select(c => $"{c.Method[5..]}: {c.Body["markdown_text"]?.GetValue<string>() ?? c.Body["text"]?.GetValue<string>()}");

    [Fact]
    public async Task ASlowAnswerGrowsByWhatIsNewAndEndsWithItsSources()
    {
        await using var host = await SlackHost.StartAsync(Slowly("Tea is hot. [1]\n\nMilk is not.", "Tea", "Tea is hot. [1]"), settings: AtOnce);

        await host.EventAsync(SlackEvents.Mention("C1", "U1", "tea?", "1.1"));

        var answer = Assert.Single(await host.Slack.WaitAsync("C1", "1.1", 1));
        Assert.Equal(["startStream: Tea", "appendStream:  is hot. [1]", "stopStream: \n\nMilk is not."], Streamed(host));
        Assert.Equal("Tea is hot. [1]\n\nMilk is not.", answer.Text);
        Assert.Equal("[1] <https://notes.example/notes/kitchen/tea%20pot.md#L3|Kitchen &gt; Tea> · kitchen/tea pot.md, line 3", Assert.Single(answer.Sources));
        Assert.Equal(["And milk?", "Helpful", "Not helpful"], answer.Buttons.Select(b => b["text"]!["text"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("- Tea", "- Tea is hot. [1]", "startStream: - Tea", "stopStream:  is hot. [1]")]
    [InlineData("Tea\\*1 & milk", "Tea\\*1 & milk are hot. [1]\n\n*The chat model broke off here.*", "startStream: Tea\\*1 &amp; milk", "stopStream:  are hot. [1]\n\n*The chat model broke off here.*")]
    public async Task ASentenceGoesOnFromHowItBegins(string beginning, string whole, params string[] streamed)
    {
        await using var host = await SlackHost.StartAsync(Slowly(whole, beginning), settings: AtOnce);

        await host.EventAsync(SlackEvents.Mention("C1", "U1", "tea?", "1.1"));

        await host.Slack.WaitAsync("C1", "1.1", 1);
        Assert.Equal(streamed, Streamed(host));
    }

    [Fact]
    public async Task AQuickAnswerComesWhole()
    {
        await using var host = await SlackHost.StartAsync(Slowly("Tea is hot. [1]", "Tea"));

        await host.EventAsync(SlackEvents.Mention("C1", "U1", "tea?", "1.1"));

        Assert.Equal("Tea is hot. [1]", Assert.Single(await host.Slack.WaitAsync("C1", "1.1", 1)).Shown);
        Assert.Equal(["postMessage: Tea is hot. [1]"], Streamed(host));
    }

    [Fact]
    public async Task OutsideOfAThreadNothingIsStreamed()
    {
        await using var host = await SlackHost.StartAsync(Slowly("Tea is hot. [1]", "Tea"), settings: AtOnce);

        await host.EventAsync(SlackEvents.Message("D1", "U1", "tea?", "1.1"));

        await host.Slack.WaitAsync("D1", null, 1);
        Assert.Equal(["postMessage: Tea is hot. [1]"], Streamed(host));
    }

    [Theory]
    [InlineData("chat.startStream")]
    [InlineData("chat.appendStream")]
    public async Task WhereSlackDoesNotStreamTheWholeAnswerIsPosted(string refused)
    {
        await using var host = await SlackHost.StartAsync(Slowly("Tea is hot. [1]", "Tea", "Tea is", "Tea is hot."), settings: AtOnce);
        host.Slack.Refusals[refused] = new(["method_not_supported_for_channel_type"]);

        await host.EventAsync(SlackEvents.Mention("C1", "U1", "tea?", "1.1"));

        var messages = await host.Slack.WaitAsync("C1", "1.1", refused == "chat.startStream" ? 1 : 2);
        Assert.Equal("Tea is hot. [1]", messages[^1].Shown);
        Assert.NotEmpty(messages[^1].Sources);
    }

    [Fact]
    public async Task AnAnswerThatBecameAnotherOneIsPostedWhole()
    {
        await using var host = await SlackHost.StartAsync(Slowly("Coffee is hot. [1]", "Tea"), settings: AtOnce);

        await host.EventAsync(SlackEvents.Mention("C1", "U1", "tea?", "1.1"));

        Assert.Equal(["Tea", "Coffee is hot. [1]"], (await host.Slack.WaitAsync("C1", "1.1", 2)).Select(m => m.Shown));
    }
}
