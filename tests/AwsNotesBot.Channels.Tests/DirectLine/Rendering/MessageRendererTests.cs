using System.Text.Encodings.Web;
using System.Text.Json;
using AwsNotesBot.Answers;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Activities;
using AwsNotesBot.Channels.DirectLine;
using AwsNotesBot.Channels.DirectLine.Rendering;
using AwsNotesBot.Channels.Tests.Fakes;

namespace AwsNotesBot.Channels.Tests.DirectLine.Rendering;

public class MessageRendererTests
{
    private const string Root = "https://notes.example";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void ChoicesAreButtonsBeforeTheSuggestions()
    {
        var message = new Reply.Message("Which one?", [], ["hint"]) { Choices = [new Choice("A: Assam", "a"), new Choice("B: Darjeeling", "b")] };

        Assert.Equal(
            [("A: Assam", "a"), ("B: Darjeeling", "b"), ("hint", "hint")],
            MessageRenderer.Render(message, Root).SuggestedActions!.Actions.Select(a => (a.Title, a.Value)));
    }

    [Fact]
    public void CitedMessageIsLinkedTextWithItsClaims()
    {
        var message = new Reply.Message(
            "Four minutes [1].", [Cited.Citation(1, "Tea", 3, "Steep it for *four* minutes.", "Not longer.")], ["Why?"]);

        Assert.Equal(
            """
            {
              "type": "message",
              "from": {
                "id": "awsnotesbot",
                "name": "Notes",
                "role": "bot"
              },
              "text": "Four minutes [1].\n\n[1]: https://notes.example/notes/kitchen/tea%20pot.md#L3-L4 \"Kitchen > Tea (kitchen/tea pot.md, lines 3-4)\"",
              "textFormat": "markdown",
              "inputHint": "acceptingInput",
              "suggestedActions": {
                "to": [],
                "actions": [
                  {
                    "type": "imBack",
                    "title": "Why?",
                    "value": "Why?"
                  }
                ]
              },
              "entities": [
                {
                  "type": "https://schema.org/Message",
                  "@type": "Message",
                  "@context": "https://schema.org",
                  "@id": "",
                  "citation": [
                    {
                      "@type": "Claim",
                      "@id": "https://notes.example/notes/kitchen/tea%20pot.md#L3-L4",
                      "position": 1,
                      "appearance": {
                        "@type": "DigitalDocument",
                        "name": "Kitchen > Tea",
                        "text": "Steep it for \\*four\\* minutes.\n\nNot longer.",
                        "abstract": "Steep it for *four* minutes. Not longer.",
                        "url": "https://notes.example/notes/kitchen/tea%20pot.md#L3-L4"
                      }
                    }
                  ]
                }
              ]
            }
            """,
            Json(MessageRenderer.Render(message, Root)));
    }

    [Fact]
    public void ModelThatWordedTheAnswerIsNamedBelowItAndItsNameIsCode()
    {
        IReadOnlyList<Citation> cited = [Cited.Citation(1, "Tea", 3, "Steep it.")];
        var message = new Reply.Message("Steep it. [1]", cited, [], Cited.Answer("Steep it. [1]", cited) with { WrittenBy = "<b>m</b> [x](y)" });

        Assert.Equal(
            """
            Steep it. [1]

            *Worded by `<b>m</b> [x](y)` from the passages cited.*

            [1]: https://notes.example/notes/kitchen/tea%20pot.md#L3 "Kitchen > Tea (kitchen/tea pot.md, line 3)"
            """,
            MessageRenderer.Render(message, Root).Text);
    }

    [Fact]
    public void PlainMessageHasNeitherClaimsNorButtons()
    {
        var activity = MessageRenderer.Render(ScriptedBot.Say("Hello."), Root);

        Assert.Equal("Hello.", activity.Text);
        Assert.Null(activity.Entities);
        Assert.Null(activity.SuggestedActions);
    }

    [Theory]
    [InlineData("a [1][2][3]", "a [1] [2] [3]")]
    [InlineData("a [1] [2]", "a [1] [2]")]
    [InlineData("`m[1][2]` [1][2]", "`m[1][2]` [1] [2]")]
    [InlineData("```\nm[1][2]\n```\nx [1][2]", "```\nm[1][2]\n```\nx [1] [2]")]
    public void TouchingReferencesAreSetApartOutsideCode(string markdown, string expected)
    {
        var message = new Reply.Message(markdown, [Cited.Citation(1, "Tea", 1, "a")], []);

        Assert.Equal(expected, MessageRenderer.Render(message, Root).Text!.Split("\n\n[1]:")[0]);
    }

    [Fact]
    public void HeadingCannotEndTheTitleOfItsLink()
    {
        var message = new Reply.Message("x [1]", [Cited.Citation(1, "a\" \\ [b](javascript:c)\n<d> &amp;", 1, "a")], []);

        Assert.EndsWith(
            "\"Kitchen > a\\\" \\\\ [b](javascript:c) <d> \\&amp; (kitchen/tea pot.md, line 1)\"",
            MessageRenderer.Render(message, Root).Text);
    }

    [Fact]
    public void AbstractIsCutBetweenCharactersThatReadersSee()
    {
        var message = new Reply.Message("x [1]", [Cited.Citation(1, "Tea", 1, new string('a', 157) + "👩‍🍳 and more")], []);

        var entity = Assert.Single(MessageRenderer.Render(message, Root).Entities!);
        Assert.Equal(
            new string('a', 157) + "…",
            entity.GetProperty("citation")[0].GetProperty("appearance").GetProperty("abstract").GetString());
    }

    [Fact]
    public void NothingSaysThatAModelWroteAnExtract() =>
        Assert.DoesNotContain("AIGeneratedContent", Json(MessageRenderer.Render(new Reply.Message("x [1]", [Cited.Citation(1, "Tea", 1, "a")], []), Root)));

    private static string Json(Activity activity) =>
        JsonSerializer.Serialize(JsonSerializer.SerializeToElement(activity, DirectLineJson.Default.Activity), Indented).ReplaceLineEndings("\n");
}
