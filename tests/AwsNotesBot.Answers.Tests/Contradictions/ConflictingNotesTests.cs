using AwsNotesBot.Answers.Tests.Fakes;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Tests.Contradictions;

/// <summary>Pairs of notes that give different answers to one question, and pairs that only seem to.</summary>
public class ConflictingNotesTests
{
    private static readonly IReadOnlyList<Passage> Background =
    [
        Note("bread.md", "Rye bread", "Rye bread needs a sour dough. The loaf rests a day before it is cut."),
        Note("birds.md", "Grey heron", "The grey heron is a large wading bird. It eats fish and frogs."),
        Note("ponds.md", "Garden pond", "Duckweed covers a pond within a week. A net keeps leaves out."),
        Note("law.md", "Lease", "A lease names the rent and the flat. Both parties sign it."),
        Note("bikes.md", "Bicycle chain", "The chain is oiled after rain. A worn chain eats the sprockets."),
        Note("tea.md", "Green tea", "Green tea is steeped with water that does not boil."),
        Note("radio.md", "Shortwave radio", "Shortwave signals are reflected by the ionosphere at night."),
        Note("choir.md", "Choir", "A choir has four voices. The altos stand beside the tenors."),
    ];

    [Theory]
    [InlineData("How many guests can the banquet hall have?", "Banquet hall", "The banquet hall has up to 300 guests.", "The banquet hall can have up to 450 guests.", "450", "300")]
    [InlineData("How long can a blood bag be stored?", "Blood bag", "A blood bag can be stored for up to 35 days.", "A blood bag can be stored for up to 42 days.", "42 days", "35 days")]
    [InlineData("What is the longest notice period of a lease?", "Notice period", "The longest notice period of a lease is 3 months.", "The notice period of a lease is at most 9 months.", "9 months", "3 months")]
    [InlineData("How big can a mail attachment be?", "Mail attachment", "A mail attachment can be up to 10 MB.", "A mail attachment can be as big as 25 MB.", "25 MB", "10 MB")]
    [InlineData("What is the maximum size of a Lambda deployment package?", "Lambda deployment package", "Maximum size of the deployment package: 50 MB", "The size of a deployment package is 250 MB at most.", "250 MB", "50 MB")]
    [InlineData("What is the default timeout of the oven lamp?", "Oven lamp", "The default timeout of the oven lamp is 30 seconds.", "Oven lamp: timeout 5 minutes by default", "5 minutes", "30 seconds")]
    [InlineData("Does the ferry allow dogs?", "Ferry", "The ferry allows dogs on the open deck.", "No dogs.", "yes", "no")]
    [InlineData("Does a site-to-site tunnel support IPv6?", "Site-to-site tunnel", "A site-to-site tunnel supports IPv6 inside.", "A site-to-site tunnel does not support IPv6.", "yes", "no")]
    [InlineData("Is the replication of the standby synchronous or asynchronous?", "Standby", "The replication to the standby is synchronous.", "The standby is fed by asynchronous replication.", "synchronous", "asynchronous")]
    [InlineData("Is the oak floor hard or soft?", "Oak floor", "An oak floor is hard and lasts a century.", "The oak floor is rather soft.", "hard", "soft")]
    [InlineData("Are security groups stateful or stateless?", "Security group", "Security groups are stateful.", "A security group is stateless, like a packet filter.", "stateful", "stateless")]
    [InlineData("How many strings can a lute have?", "Lute", "A lute can have up to 13 strings.", "A lute has at most 24 strings.", "24", "13")]
    [InlineData("What is the maximum share of rye in the dough?", "Rye dough", "The maximum share of rye in the dough is 40 %.", "At most 70 % of the dough is rye.", "70 %", "40 %")]
    public async Task ADisagreementIsSaidFirstWithBothValues(string question, string heading, string one, string other, params string[] values)
    {
        var line = await FirstLine(question, Note("one.md", heading, one), Note("other.md", heading, other));

        Assert.StartsWith("The notes differ: ", line);
        Assert.All(values, value => Assert.Matches($@"[ ]{value} \[\d\]", line));
    }

    [Theory]
    [InlineData("2019-05-06", "2026-01-02", "42 days [1], 35 days [2]")]
    [InlineData("2026-01-02", "2019-05-06", "35 days [1], 42 days [2]")]
    public async Task TheNewerNoteIsSaidFirst(string oneUpdated, string otherUpdated, string order)
    {
        var one = Note("one.md", "Blood bag", "A blood bag can be stored for up to 35 days.") with { NoteUpdated = DateOnly.Parse(oneUpdated) };
        var other = Note("other.md", "Blood bag", "A blood bag can be stored for up to 42 days.") with { NoteUpdated = DateOnly.Parse(otherUpdated) };

        Assert.Equal($"The notes differ: {order}.", await FirstLine("How long can a blood bag be stored?", one, other));
    }

    [Theory]
    [InlineData("A mail attachment can be up to 25 MB since 2020.", "A mail attachment can be up to 10 MB.", "25 MB [1], 10 MB [2]")]
    [InlineData("A mail attachment can be up to 10 MB.", "A mail attachment can now be up to 25 MB.", "25 MB [1], 10 MB [2]")]
    [InlineData("In old clients a mail attachment can be up to 25 MB.", "A mail attachment can be up to 10 MB.", "10 MB [1], 25 MB [2]")]
    public async Task WhatHoldsNowIsSaidFirst(string one, string other, string order) =>
        Assert.Equal($"The notes differ: {order}.", await FirstLine("How big can a mail attachment be?", Note("one.md", "Mail attachment", one), Note("other.md", "Mail attachment", other)));

    [Fact]
    public async Task OfTwoThatSayTheSameBothAreCited() =>
        Assert.Equal("The notes differ: 42 days [1][2], 35 days [3].", await FirstLine(
            "How long can a blood bag be stored?",
            Note("one.md", "Blood bag", "A blood bag can be stored for up to 35 days."),
            Note("two.md", "Blood bag", "A blood bag can be stored for up to 42 days."),
            Note("three.md", "Blood bag", "In the cold, a blood bag can be stored for 42 days at most.")));

    [Theory]
    [InlineData("How long can a message stay in the queue?", "Message queue", "A message can stay in the queue for up to 14 days.", "By default a message stays in the queue for 4 days.")]
    [InlineData("How long can a message stay in the queue?", "Message queue", "A message can stay in the queue for up to 14 days.", "A message stays in the queue for 1 minute to 14 days.")]
    [InlineData("How long can a message stay in the queue?", "Message queue", "A message can stay in the queue for up to 14 days.", "A message can stay in the queue for two weeks.")]
    [InlineData("How long can a message stay in the queue?", "Message queue", "A message can stay in the queue for up to 14 days (was: 4 days).", "A message can stay in the queue for up to 14 days.")]
    [InlineData("How long can a message stay in the queue?", "Message queue", "A message can stay in the queue for up to 14 days.", "A batch of 10 messages can be read from the queue at a time.")]
    [InlineData("How big can a mail attachment be?", "Mail attachment", "A mail attachment can be up to 25 MB.", "A mail attachment can be up to 25,600 KB.")]
    [InlineData("How big can a mail attachment be?", "Mail attachment", "A mail attachment can be up to 25 MB.", "A mail attachment must be at least 1 KB.")]
    [InlineData("How big can a mail attachment be?", "Mail attachment", "A mail attachment can be up to 25 MB.", "A fax can be up to 2 MB.")]
    [InlineData("How big can a mail attachment be?", "Mail attachment", "A mail attachment can be up to 25 MB.", "A mail can have up to 100 recipients.")]
    [InlineData("What is the default timeout of the oven lamp?", "Oven lamp", "The default timeout of the oven lamp is 30 seconds.", "The timeout of the oven lamp can be set to up to 10 minutes.")]
    [InlineData("How many guests can the banquet hall have?", "Banquet hall", "The banquet hall has up to 300 guests.", "The garden has up to 80 guests.")]
    [InlineData("How many guests can the banquet hall have?", "Banquet hall", "The banquet hall has up to 300 guests.", "The banquet hall has up to 12 windows.")]
    [InlineData("How many guests can the banquet hall have?", "Banquet hall", "The banquet hall has up to 300 guests.", "The banquet hall has up to 300 guests, since 2015.")]
    [InlineData("How many guests can the banquet hall have?", "Banquet hall", "The banquet hall has up to 300 guests.", "The banquet hall previously had up to 150 guests.")]
    [InlineData("Does the ferry allow dogs?", "Ferry", "The ferry allows dogs on the open deck.", "Dogs pay half the fare on the ferry.")]
    [InlineData("Does the ferry allow dogs?", "Ferry", "The ferry allows dogs on the open deck.", "The ferry does not allow cats.")]
    [InlineData("Does the ferry allow dogs?", "Ferry", "The ferry allows dogs on the open deck.", "The bus does not allow dogs.")]
    [InlineData("Is the replication of the standby synchronous or asynchronous?", "Standby", "The replication to the standby is synchronous.", "The replication to a reader is asynchronous.")]
    [InlineData("Is the replication of the standby synchronous or asynchronous?", "Standby", "The replication to the standby is synchronous.", "Replication of the standby can be synchronous or asynchronous in other products.")]
    [InlineData("Is the replication of the standby synchronous or asynchronous?", "Standby", "The replication to the standby is synchronous.", "The replication to the standby is not asynchronous.")]
    [InlineData("What does a stamp cost?", "Stamp", "A stamp costs $1.", "A stamp costs $2 on an express letter.")]
    [InlineData("What does the basic plan hold?", "Plans", "The basic plan holds up to 5 GB.", "The premium plan holds up to 50 GB.")]
    public async Task ValuesOfDifferentThingsOrOfOneWrittenDifferentlyAreNoDisagreement(string question, string heading, string one, string other) =>
        Assert.DoesNotContain("differ", await FirstLine(question, Note("one.md", heading, one), Note("other.md", heading, other)));

    private static async Task<string> FirstLine(string question, params Passage[] notes)
    {
        var answerer = new QuestionAnswerer(Notebook.Searcher([.. Background, .. notes]), options: new AnswerOptions { MinConfidence = 0 });
        return (await answerer.AnswerAsync(question, [], TestContext.Current.CancellationToken)).Markdown.Split('\n')[0];
    }

    private static Passage Note(string path, string heading, string text) => Notebook.Passage(path, 1, [heading], Notebook.Sentences(text));
}
