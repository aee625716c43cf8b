using System.Text.Json;
using System.Text.Json.Nodes;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Slack;
using AwsNotesBot.Channels.Slack.Rendering;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Slack;

namespace AwsNotesBot.Channels.Tests.Slack;

public class SlackRendererTests
{
    private static readonly SlackRenderer Renderer = new("https://notes.example");

    private static JsonArray Json(SlackMessage message) => JsonSerializer.SerializeToNode(message.Blocks, SlackJson.Default.IReadOnlyListSlackBlock)!.AsArray();

    [Fact]
    public void ModelThatWordedTheAnswerIsNamedInSmallPrintBelowTheSources()
    {
        var message = new Reply.Message("Hot. [1]", [Cited.Citation(1, "Tea", 3, "Hot.")], [], Cited.Answer("", []) with { WrittenBy = "<!channel>" });

        var whole = Json(Assert.Single(Renderer.Render(message)));
        Assert.Equal("Worded by &lt;!channel&gt; from the passages cited.", whole[2]!["elements"]![0]!["text"]!.GetValue<string>());
        Assert.Equal(["context", "context", "actions"], Json(new SlackMessage("", Renderer.Below(message))).Select(b => b!["type"]!.GetValue<string>()));
    }

    [Fact]
    public void AnAnswerIsMarkdownThenSourcesThenButtons()
    {
        var citation = Cited.Citation(1, "Tea & <milk>", 3, "Tea is hot.", "Milk is not.");
        var message = new Reply.Message("Tea is **hot**. [1]", [citation], ["And milk?"], Cited.Answer("", [])) { Choices = [new("A) yes", "a")] };

        Assert.Equal(
            """
            [
              {
                "type": "markdown",
                "text": "Tea is **hot**. [1]"
              },
              {
                "type": "context",
                "elements": [
                  {
                    "type": "mrkdwn",
                    "text": "[1] <https://notes.example/notes/kitchen/tea%20pot.md#L3-L4|Kitchen &gt; Tea &amp; &lt;milk&gt;> · kitchen/tea pot.md, lines 3–4"
                  }
                ]
              },
              {
                "type": "actions",
                "block_id": "choices",
                "elements": [
                  {
                    "type": "button",
                    "action_id": "choices:0",
                    "text": {
                      "type": "plain_text",
                      "text": "A) yes",
                      "emoji": false
                    },
                    "value": "a"
                  }
                ]
              },
              {
                "type": "actions",
                "block_id": "suggestions",
                "elements": [
                  {
                    "type": "button",
                    "action_id": "suggestions:0",
                    "text": {
                      "type": "plain_text",
                      "text": "And milk?",
                      "emoji": false
                    },
                    "value": "And milk?"
                  }
                ]
              },
              {
                "type": "actions",
                "block_id": "feedback",
                "elements": [
                  {
                    "type": "button",
                    "action_id": "feedback:like",
                    "text": {
                      "type": "plain_text",
                      "text": "Helpful",
                      "emoji": false
                    },
                    "value": "like"
                  },
                  {
                    "type": "button",
                    "action_id": "feedback:dislike",
                    "text": {
                      "type": "plain_text",
                      "text": "Not helpful",
                      "emoji": false
                    },
                    "value": "dislike"
                  }
                ]
              }
            ]
            """,
            Json(Assert.Single(Renderer.Render(message))).ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void WithoutAPublicAddressSourcesAreNamed() => Assert.Equal(
        "[1] Kitchen &gt; Tea · kitchen/tea pot.md, line 3",
        Json(Assert.Single(new SlackRenderer(null).Render(new Reply.Message("Hot. [1]", [Cited.Citation(1, "Tea", 3, "Hot.")], []))))[1]!["elements"]![0]!["text"]!.GetValue<string>());

    [Theory]
    [InlineData(74)]
    [InlineData(75)]
    [InlineData(76)]
    [InlineData(2_001)]
    public void AButtonsLabelAndValueFit(int length)
    {
        var said = new string('x', length);

        var message = Assert.Single(Renderer.Render(new Reply.Message("?", [], [said])));

        Assert.Null(FakeSlackRules.Blocks(Json(message)));
        Assert.Equal(Math.Min(length, 75), Json(message)[1]!["elements"]![0]!["text"]!["text"]!.GetValue<string>().Length);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    public void SourcesAreTenToABlock(int count)
    {
        var markdown = string.Concat(Enumerable.Range(1, count).Select(n => $"[{n}]"));
        var blocks = Json(Assert.Single(Renderer.Render(new Reply.Message(markdown, [.. Enumerable.Range(1, count).Select(n => Cited.Citation(n, "Tea", n, "Hot."))], []))));

        Assert.Null(FakeSlackRules.Blocks(blocks));
        Assert.Equal(1 + ((count + 9) / 10), blocks.Count);
    }

    [Theory]
    [InlineData(SlackLimits.MessageMarkdown - 1, 1)]
    [InlineData(SlackLimits.MessageMarkdown, 1)]
    [InlineData(SlackLimits.MessageMarkdown + 1, 2)]
    [InlineData(30_000, 4)]
    public void ALongMessageBecomesSeveral(int length, int messages)
    {
        var rendered = Renderer.Render(new Reply.Message(new string('x', length), [], []));

        Assert.Equal(messages, rendered.Count);
        Assert.All(rendered, m => Assert.Null(FakeSlackRules.Blocks(Json(m))));
        Assert.Equal(length, rendered.Sum(m => ((MarkdownBlock)m.Blocks[0]).Text.Length));
    }

    [Theory]
    [InlineData("<!channel> and <@U1> and <#C1|x> & co", "&lt;!channel&gt; and &lt;@U1&gt; and &lt;#C1\\|x&gt; &amp; co")]
    [InlineData(@"\<!here\>", "&lt;!here&gt;")]
    [InlineData("`<!channel>`", "`<\u200B!channel>`")]
    [InlineData("```\n<@U1>\n```", "```\n<\u200B@U1>\n```")]
    [InlineData("[click](https://evil.example/<!channel>)", "[click](https://evil.example/%3C!channel%3E)")]
    [InlineData("[run](javascript:alert(1))", "run")]
    [InlineData("![secret](https://evil.example/pixel.png)", "secret")]
    [InlineData(@"a note's \[1\](https://evil.example)", @"a note's \[1\](https://evil.example)")]
    [InlineData("Hot. [1][2]", "Hot. [1][2]")]
    [InlineData(@"2 \* 3 \_x\_", @"2 \* 3 \_x\_")]
    public void NothingInANotePingsOrLinksByItself(string markdown, string expected) => Assert.Equal(expected, SlackMarkdown.Render(markdown));
}
