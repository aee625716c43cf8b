using System.Text.Json.Nodes;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.Tests.Fakes.Connector;

namespace AwsNotesBot.Channels.Tests.Connector.Turns;

/// <summary>Questions of a quiz as cards in Teams.</summary>
public class QuizCardTests
{
    private static IEnumerable<Reply> Ask(Turn turn, QuestionForm form) => turn.Text == "quiz"
        ? [new Reply.Message($"{form.Markdown}\n\n- **A** tea", [], ["hint", "skip"]) { Choices = form.Options, Form = form }]
        : [ScriptedBot.Say($"You said {turn.Text}.")];

    private static async Task<(JsonObject Card, string Answer, JsonObject? Instead)> PlayAsync(QuestionForm form, JsonObject value, string place = "personal")
    {
        await using var service = await FakeConnector.StartAsync();
        await using var host = await ConnectorHost.StartAsync(service, new ScriptedBot(turn => Ask(turn, form)).RespondAsync);
        await host.TakenAsync(host.Message("quiz", place));
        var card = (await service.MessagesAsync(1))[0];
        var pressed = host.Activity("message", place);
        (pressed["value"], pressed["replyToId"]) = (value, "sent-1");

        await host.TakenAsync(pressed);
        var answer = (await service.MessagesAsync(2))[1];
        Assert.Empty(service.Refusals);
        return (card, answer["text"]!.GetValue<string>(), service.Updated.GetValueOrDefault("sent-1"));
    }

    [Fact]
    public async Task AQuestionIsACardThatGivesWayToItsAnswer()
    {
        var form = new QuestionForm(QuestionFormKind.One, "**Question 1 of 2**\n\nWhich is a drink?", [new("A: tea", "a"), new("B: a cup", "b")]);

        var (card, answer, instead) = await PlayAsync(form, new JsonObject { ["answer"] = "a" });

        Assert.Null(card["text"]);
        Assert.Equal(
            """
            {
              "type": "AdaptiveCard",
              "version": "1.5",
              "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
              "body": [
                {
                  "type": "TextBlock",
                  "text": "**Question 1 of 2**\n\nWhich is a drink?",
                  "wrap": true
                },
                {
                  "type": "Input.ChoiceSet",
                  "id": "answer",
                  "label": "Your answer",
                  "choices": [
                    {
                      "title": "A: tea",
                      "value": "a"
                    },
                    {
                      "title": "B: a cup",
                      "value": "b"
                    }
                  ],
                  "isMultiSelect": false,
                  "style": "expanded",
                  "wrap": true
                }
              ],
              "actions": [
                {
                  "type": "Action.Submit",
                  "title": "Answer"
                },
                {
                  "type": "Action.Submit",
                  "title": "hint",
                  "data": {
                    "say": "hint"
                  },
                  "associatedInputs": "none"
                },
                {
                  "type": "Action.Submit",
                  "title": "skip",
                  "data": {
                    "say": "skip"
                  },
                  "associatedInputs": "none"
                }
              ]
            }
            """,
            Sorted(card["attachments"]![0]!["content"]!));
        Assert.Equal("You said a.", answer);
        var body = instead!["attachments"]![0]!["content"]!["body"]!.AsArray();
        Assert.Equal(["**Question 1 of 2**\n\nWhich is a drink?", "You said: a"], body.Select(b => b!["text"]!.GetValue<string>()));
        Assert.Null(instead["attachments"]![0]!["content"]!["actions"]);
    }

    [Theory]
    [InlineData(QuestionFormKind.Several, """{"answer":"a,c"}""", "You said a c.")]
    [InlineData(QuestionFormKind.Typed, """{"answer":"about 5, or 6"}""", "You said about 5, or 6.")]
    [InlineData(QuestionFormKind.Order, """{"answer":"b a c"}""", "You said b a c.")]
    [InlineData(QuestionFormKind.One, """{"say":"skip"}""", "You said skip.")]
    public async Task WhatACardSendsIsReadAsIfItWereTyped(QuestionFormKind kind, string value, string answer)
    {
        var played = await PlayAsync(new QuestionForm(kind, "?", kind is QuestionFormKind.Typed ? [] : [new("A", "a"), new("B", "b"), new("C", "c")]), JsonNode.Parse(value)!.AsObject(), "channel");

        Assert.Equal(answer, played.Answer);
        Assert.NotNull(played.Instead);
    }

    [Fact]
    public async Task AWordThatOnlyAsksForHelpLeavesTheCard() =>
        Assert.Null((await PlayAsync(new QuestionForm(QuestionFormKind.Typed, "?", []), new JsonObject { ["say"] = "hint" })).Instead);

    [Fact]
    public async Task WhatWasTypedIsShownAndNeverActedOn()
    {
        var played = await PlayAsync(new QuestionForm(QuestionFormKind.Typed, "?", []), new JsonObject { ["answer"] = "[free](https://evil.example) **x**" });

        Assert.Equal(@"You said: \[free\](https://evil.example) \*\*x\*\*", played.Instead!["attachments"]![0]!["content"]!["body"]![1]!["text"]!.GetValue<string>());
    }

    /// <summary>Type, version and schema first, whatever the writer's order.</summary>
    private static string Sorted(JsonNode card)
    {
        var sorted = new JsonObject { ["type"] = card["type"]!.DeepClone(), ["version"] = card["version"]!.DeepClone(), ["$schema"] = card["$schema"]!.DeepClone(), ["body"] = card["body"]!.DeepClone(), ["actions"] = card["actions"]!.DeepClone() };
        return sorted.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
