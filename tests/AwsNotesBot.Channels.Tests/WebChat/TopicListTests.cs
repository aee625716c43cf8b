using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Channels.WebChat;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Channels.Tests.WebChat;

public class TopicListTests
{
    [Fact]
    public void NoteWithOneOutermostHeadingGivesItAndWhatIsBelow() => AssertTitles(
        ["Queues", "FIFO queue", "Standard queue"],
        At("queues.md", "Queues", "Standard queue"), At("queues.md", "Queues", "FIFO queue"), At("queues.md", "Queues", "FIFO queue"));

    [Fact]
    public void NoteWithSeveralGivesThoseWithMostPassagesFirst() => AssertTitles(
        ["Storage", "Compute"],
        At("all.md", "Compute", "Servers"), At("all.md", "Storage", "Files"), At("all.md", "Storage", "Blocks"));

    [Fact]
    public void PlacesAreSharedBetweenTheNotes()
    {
        Passage[] passages = [At("a.md", "A1"), At("a.md", "A2"), At("a.md", "A3"), At("b.md", "B1"), At("b.md", "B2")];

        Assert.Equal(["A1", "A2", "B1"], TopicList.Choose(passages, 3).Select(t => t.Title));
    }

    [Fact]
    public void ManyNotesAreSpreadOverAllOfThem()
    {
        var passages = Enumerable.Range(1, 9).Select(i => At($"{i}.md", $"Topic {i}")).ToArray();

        Assert.Equal(["Topic 1", "Topic 4", "Topic 7"], TopicList.Choose(passages, 3).Select(t => t.Title));
    }

    [Fact]
    public void HeadingsThatTellNothingAndRepeatsAreLeftOut() => AssertTitles(
        ["Queues"],
        At("a.md", "Overview"), At("a.md", "Table of contents"), At("a.md", "Queues:"), At("a.md", "2024"), At("a.md", new string('x', 60)),
        At("b.md", "queues"), At("b.md", "References"));

    [Fact]
    public void HeadingThatIsAQuestionIsAskedAsItStands() =>
        Assert.Equal("Why queues?", Assert.Single(TopicList.Choose([At("a.md", "Why queues?")], 12)).Question);

    [Fact]
    public void NoNotesGiveNoTopics() => Assert.Empty(TopicList.Choose([], 12));

    [Fact]
    public async Task EndpointListsTheTopicsOfTheCurrentIndex()
    {
        await using var host = await PagesHost.StartAsync();
        host.Index("queues.md", "Queues");

        Assert.Equal("""{"topics":[{"title":"Queues","question":"Tell me about Queues","notePath":"queues.md"}]}""", await host.GetAsync("/api/topics"));
    }

    private static void AssertTitles(string[] expected, params Passage[] passages) =>
        Assert.Equal(expected, TopicList.Choose(passages, 12).Select(t => t.Title));

    private static Passage At(string note, params string[] headingPath) => new()
    {
        Id = "0",
        NotePath = note,
        NoteTitle = note,
        HeadingPath = headingPath,
        Blocks = [new(BlockKind.Paragraph, "Some words", new(1, 1))],
        Lines = new(1, 1),
    };
}
