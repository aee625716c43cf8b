using AwsNotesBot.Answers.Contradictions.Folder;
using AwsNotesBot.Answers.Tests.Fakes;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Tests.Contradictions.Folder;

public class ContradictionFinderTests
{
    private static readonly IReadOnlyList<Passage> Background =
    [
        .. Notebook.Birds,
        Note("bread.md", "Rye bread", "Rye bread needs a sour dough. The loaf rests a day before it is cut."),
        Note("law.md", "Lease", "A lease names the rent and the flat. Both parties sign it."),
        Note("tea.md", "Green tea", "Green tea is steeped with water that does not boil."),
    ];

    [Theory]
    [InlineData("Blood bag", "A blood bag can be stored for up to 35 days.", "A blood bag can be stored for up to 42 days.", "35 days", "42 days")]
    [InlineData("Banquet hall", "The banquet hall seats up to 300 guests.", "Banquet hall: up to 450 guests", "300", "450")]
    [InlineData("Choir", "Up to 30 singers per choir", "Up to 60 singers per choir and 4 voices.", "30", "60")]
    [InlineData("Mail attachment", "Maximum size of a mail attachment: 10 MB", "The mail attachment has a maximum size of 25 MB.", "10 MB", "25 MB")]
    [InlineData("Oven lamp", "The default timeout of the oven lamp is 30 seconds.", "Default timeout of the oven lamp: 5 minutes", "30 seconds", "5 minutes")]
    [InlineData("Message queue", "Retention of the message queue is 1 day to 7 days.", "Retention of the message queue is 1 day to 365 days.", "7 days", "365 days")]
    [InlineData("Rye dough", "The rye dough holds at least 40 % of rye flour.", "The rye dough holds at least 60 % of rye flour.", "40 %", "60 %")]
    [InlineData("Ferry", "The ferry allows dogs.", "The ferry does not allow dogs.", "yes", "no")]
    [InlineData("Directory bridge", "Supports MFA", "No MFA", "yes", "no")]
    public void TwoValuesForOneThingAreNamedWithTheirPlaces(string heading, string one, string other, string oneValue, string otherValue)
    {
        var found = Assert.Single(Find(Note("a.md", heading, one), Note("b.md", heading, other)));

        Assert.Equal(new ContradictionSide("a.md", 1, heading, one, oneValue), found.One);
        Assert.Equal(new ContradictionSide("b.md", 1, heading, other, otherValue), found.Other);
        Assert.InRange(found.Sureness, 0.5, 1);
    }

    [Theory]
    [InlineData("Blood bag", "A blood bag can be stored for up to 35 days.", "Blood bag", "A blood bag can be stored for up to 5 weeks.")]
    [InlineData("Blood bag", "A blood bag can be stored for up to 35 days.", "Blood bag", "A blood bag can be stored for at least 10 days.")]
    [InlineData("Blood bag", "A blood bag is stored for up to 35 days.", "Blood bag", "By default a blood bag is stored for 20 days.")]
    [InlineData("Blood bag", "A blood bag can be stored for up to 35 days.", "Blood bag", "A blood bag can be stored for up to 35 days (was: 21 days).")]
    [InlineData("Blood bag", "A blood bag can be stored for up to 35 days.", "Plasma bottle", "A plasma bottle can be stored for up to 90 days.")]
    [InlineData("Blood bag", "A blood bag can be stored for up to 35 days.", "Blood bag", "For example, a blood bag can be stored for up to 10 days.")]
    [InlineData("Blood bag", "A blood bag can be stored for up to 35 days.", "Blood bag", "If a blood bag is warm, it can be stored for up to 1 day.")]
    [InlineData("Blood bag", "A blood bag can be stored for up to 35 days.", "Blood bag", "A blood bag holds up to 500 drops.")]
    [InlineData("Banquet hall", "The banquet hall seats up to 300 guests.", "Banquet hall", "The banquet hall has up to 12 windows.")]
    [InlineData("Volumes", "A volume of type gp2 has up to 16 TB.", "Volumes", "A volume of type st9 has up to 64 TB.")]
    [InlineData("Fees", "A parcel costs up to $10,000.", "Fees", "A parcel costs up to $20,000.")]
    [InlineData("Ferry", "The ferry allows dogs.", "Ferry", "The ferry does not allow cats.")]
    [InlineData("Ferry", "The ferry allows dogs.", "Night bus", "The night bus does not allow dogs.")]
    public void WhatIsOfDifferentThingsOrTheSameInOtherWordsIsNotNamed(string heading, string one, string otherHeading, string other) =>
        Assert.Empty(Find(Note("a.md", heading, one), Note("b.md", otherHeading, other)));

    [Fact]
    public void WhatStandsBelowOneHeadingOfOneNoteIsOfSeveralThings() =>
        Assert.Empty(Find(
            Notebook.Passage("a.md", 1, ["Bags"], Notebook.Sentences("Stored for up to 35 days in the cold room")),
            Notebook.Passage("a.md", 9, ["Bags"], Notebook.Sentences("Stored for up to 10 days in the cold room"))));

    [Fact]
    public void TheSurestComesFirstAndTheOrderOfTheNotesDoesNotMatter()
    {
        Passage[] notes =
        [
            Note("a.md", "Blood bag", "A blood bag can be stored for up to 35 days."),
            Note("b.md", "Blood bag", "A blood bag can be stored for up to 42 days."),
            Note("c.md", "Blood bag", "In a cold room, a full blood bag can be stored for up to 49 days."),
        ];

        var found = Find(notes);

        Assert.Equal(["35 days 42 days", "42 days 49 days", "35 days 49 days"], found.Select(f => $"{f.One.Value} {f.Other.Value}"));
        Assert.Equal(found.OrderByDescending(f => f.Sureness), found);
        Assert.Equal(found, Find([.. notes.Reverse()]));
    }

    private static IReadOnlyList<Contradiction> Find(params Passage[] notes) => ContradictionFinder.Find(Notebook.Searcher([.. Background, .. notes]).Index);

    private static Passage Note(string path, string heading, string text) => Notebook.Passage(path, 1, [heading], Notebook.Sentences(text));
}
