using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Aliases;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests.Aliases;

public class LearnedAliasesTests
{
    private static IEnumerable<string> Of(params Passage[] passages) => LearnedAliases.Of(passages).Select(group => string.Join(" = ", group.Names));

    [Fact]
    public void HeadingsAndTextsDefineNames() =>
        Assert.Equal(
            ["AIS = Automatic Identification System", "MOB = Man overboard"],
            Of(Passages.Passage("a.md:1", "Radio > Automatic Identification System (AIS)", "Shout: MOB (man overboard)!", "Man overboard (MOB).", "Man overboard (MOB).")));

    [Fact]
    public void OfSeveralMeaningsTheOneGivenMostOftenWins()
    {
        var once = Passages.Passage("a.md:1", "", "The main boom (MB) swings.");
        var twice = Passages.Passage("b.md:1", "", "Midship bulkheads (MBs) are strong.", "A midship bulkhead (MB) is painted.");

        Assert.Equal(["MB = midship bulkhead"], Of(once, twice));
    }

    [Fact]
    public void FrontMatterGivesTheTitleEachOfItsAliasesOnce()
    {
        var passage = Passages.Passage("a.md:1", "", "Salt it.") with { NoteTitle = "Aubergine", NoteAliases = ["Eggplant", "Brinjal"] };

        Assert.Equal(["Aubergine = Eggplant", "Aubergine = Brinjal"], Of(passage, passage with { Id = "other" }));
        Assert.All(LearnedAliases.Of([passage]), group => Assert.True(group.Loose));
    }

    [Fact]
    public void NotesWithoutDefinitionsTeachNothing() => Assert.Empty(Of(Passages.Passage("a.md:1", "Soup (hot)", "Stir (well).")));
}
