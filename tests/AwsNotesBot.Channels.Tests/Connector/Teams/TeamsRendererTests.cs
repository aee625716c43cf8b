using System.Text.Json;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Activities;
using AwsNotesBot.Channels.Connector;
using AwsNotesBot.Channels.Connector.Teams;
using AwsNotesBot.Channels.Tests.Fakes;

namespace AwsNotesBot.Channels.Tests.Connector.Teams;

public class TeamsRendererTests
{
    private static readonly ConversationReference Personal = new(
        "https://smba.example/", "msteams", new("c", ConversationType: "personal"), new("28:bot"), new("29:user"), "https://notes.example");

    [Theory]
    [InlineData(9, 9)]
    [InlineData(10, 10)]
    [InlineData(11, 10)]
    public void TenClaimsAreTheMostAndFurtherCitationsAreLinks(int citations, int claims)
    {
        var activity = Render(Cites(citations));

        Assert.Equal(claims, Entity(activity).GetProperty("citation").GetArrayLength());
        Assert.Equal(citations > 10, activity.Text!.Contains("[(11)](https://notes.example/notes/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(TeamsRenderer.MaxName - 1, false)]
    [InlineData(TeamsRenderer.MaxName, false)]
    [InlineData(TeamsRenderer.MaxName + 1, true)]
    public void NameIsCutBeyondItsLimit(int length, bool isCut)
    {
        var heading = new string('x', length - "Kitchen > ".Length);
        var name = Claim(Render(Message("Hot. [1]", Cited.Citation(1, heading, 3, "Hot.")))).GetProperty("name").GetString()!;

        Assert.Equal(isCut ? TeamsRenderer.MaxName : length, name.Length);
        Assert.Equal(isCut, name.EndsWith('…'));
    }

    [Theory]
    [InlineData(TeamsRenderer.MaxAbstract - 1, false)]
    [InlineData(TeamsRenderer.MaxAbstract, false)]
    [InlineData(TeamsRenderer.MaxAbstract + 1, true)]
    public void AbstractIsCutBeyondItsLimit(int length, bool isCut)
    {
        var text = Claim(Render(Message("Hot. [1]", Cited.Citation(1, "Tea", 3, new string('x', length))))).GetProperty("abstract").GetString()!;

        Assert.Equal(isCut ? TeamsRenderer.MaxAbstract : length, text.Length);
    }

    [Fact]
    public void AbstractIsCutBetweenWhatAReaderSeesAsCharacters()
    {
        var family = "👩‍👩‍👧‍👦"; // eleven UTF-16 units, one character
        var text = Claim(Render(Message("Hot. [1]", Cited.Citation(1, "Tea", 3, string.Concat(Enumerable.Repeat(family, 20)))))).GetProperty("abstract").GetString()!;

        Assert.Equal(string.Concat(Enumerable.Repeat(family, 14)) + "…", text);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 0)]
    public void OptionsAreButtonsWhereAllOfThemFit(int choices, int buttons)
    {
        var message = ScriptedBot.Say("Which?") with { Choices = [.. Enumerable.Range(0, choices).Select(i => new Choice($"{i}", $"{i}"))] };

        Assert.Equal(buttons, Render(message).SuggestedActions?.Actions.Count ?? 0);
        Assert.Null(new TeamsRenderer().Render(message, Personal with { Conversation = new("c", ConversationType: "groupChat") })[0].SuggestedActions);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void LabelAndNameStandOnlyOnAnswersThatAModelWords(bool writtenByModel)
    {
        var message = Message("Hot. [1]", Cited.Citation(1, "Tea", 3, "Hot."));
        message = message with { Answer = message.Answer! with { WrittenBy = writtenByModel ? "a model" : null } };

        Assert.Equal(writtenByModel, Entity(Render(message)).TryGetProperty("additionalType", out _));
        Assert.Equal(writtenByModel ? "Hot. [1]\n\n*Worded by `a model` from the passages cited.*" : "Hot. [1]", Render(message).Text);
        Assert.Null(Render(ScriptedBot.Say("Hello.")).Entities);
    }

    [Theory]
    [InlineData(TeamsRenderer.MaxText - 1, 1)]
    [InlineData(TeamsRenderer.MaxText, 1)]
    [InlineData(TeamsRenderer.MaxText + 1, 2)]
    public void LongTextIsSeveralMessages(int length, int messages) =>
        Assert.Equal(messages, new TeamsRenderer().Render(ScriptedBot.Say(new string('x', length)), Personal).Count);

    [Fact]
    public void TableSaysThatItIsOne()
    {
        Assert.Equal("extendedmarkdown", Render(ScriptedBot.Say("| a |\n| --- |\n| b |")).TextFormat);
        Assert.Equal("markdown", Render(ScriptedBot.Say("a | b")).TextFormat);
    }

    [Fact]
    public void CitationIsWrittenAsTeamsReadsIt() => Assert.Equal(
        """{"type":"https://schema.org/Message","@type":"Message","@context":"https://schema.org","@id":"","citation":[{"@type":"Claim","position":1,"appearance":{"@type":"DigitalDocument","name":"Kitchen \u003E Tea","abstract":"Hot.","url":"https://notes.example/notes/kitchen/tea%20pot.md#L3"}}]}""",
        Entity(Render(Message("Hot. [1]", Cited.Citation(1, "Tea", 3, "Hot.")))).GetRawText());

    private static Reply.Message Message(string markdown, params IReadOnlyList<Answers.Citation> citations) => new(markdown, citations, [], Cited.Answer(markdown, citations));

    private static Reply.Message Cites(int count) => Message(
        string.Join(' ', Enumerable.Range(1, count).Select(i => $"Hot. [{i}]")), [.. Enumerable.Range(1, count).Select(i => Cited.Citation(i, "Tea", i, "Hot."))]);

    private static ConnectorActivity Render(Reply.Message message) => Assert.Single(new TeamsRenderer().Render(message, Personal));

    private static JsonElement Entity(ConnectorActivity activity) => Assert.Single(activity.Entities!);

    private static JsonElement Claim(ConnectorActivity activity) => Entity(activity).GetProperty("citation")[0].GetProperty("appearance");
}
