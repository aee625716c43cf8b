using AwsNotesBot.Quizzes.Distractors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class TableItemsTests
{
    [Theory]
    [InlineData("Incubation", "31 days", "what is the incubation of “Barn owl”?")] // reads as the name of one thing
    [InlineData("Eggs", "4 eggs", "what is given as “Eggs” for “Barn owl”?")]
    [InlineData("Kept for", "12 years", "what is given as “Kept for” for “Barn owl”?")]
    [InlineData("How old it grows", "20 years", "what is the value of “Barn owl”?")]
    [InlineData("Value", "31 days", "what is the value of “Barn owl”?")]
    [InlineData("Limit", "31 days", "what is the value of “Barn owl”?")]
    public void ANumberIsAskedForInTheWordsOfItsHeader(string header, string cell, string ask) => Assert.Equal(
        (QuizKind.Number, ask),
        Drafts($"| Owl | {header} |\n| --- | --- |\n| Barn owl | {cell} |\n").Select(d => (d.Kind, d.Ask)).Single());

    [Theory]
    [InlineData("nest box NB4", true)]
    [InlineData("still looked for by all", false)] // of which too much could be said
    public void AnAnswerIsAskedForWhereItIsAName(string answer, bool asked) => Assert.Equal(
        asked,
        Drafts($"| Question of the day | Answer |\n| --- | --- |\n| Where owls breed | {answer} |\n").Count > 0);

    [Theory]
    [InlineData("Value")] // of words
    [InlineData("Rule")] // says only what the notes say of it
    [InlineData("Remarks")]
    public void WhatOnlySaysSomethingOfTheRowIsNotAsked(string header) => Assert.Empty(Drafts($"| Owl | {header} |\n| --- | --- |\n| Barn owl | likes to be left alone |\n"));

    [Theory]
    [InlineData("Latency of its call")]
    [InlineData("Time to land")] // "~" stands in the column
    public void AMeasuredNumberIsNotAskedFor(string header) => Assert.Empty(Drafts($"| Owl | {header} |\n| --- | --- |\n| Barn owl | 31 days |\n| Tawny owl | ~20 days |\n"));

    [Fact]
    public void ANumberIsNotKnownByWhatItCountsAlone()
    {
        var siblings = Siblings("| Fact of the nest | Value |\n| --- | --- |\n| Clutch | 6 eggs |\n| Brood | 4 eggs |\n| Time to hatch | 31 days |\n| Trees near it | 5 trees |\n", out var table);

        Assert.Equal("Brood", siblings.Names(table, table.Rows[0], 1)[0].Single()); // before all others
        Assert.Empty(siblings.Names(table, table.Rows[2], 1)); // nothing else is counted in days
    }

    [Fact]
    public void ARowWhoseValueIsPartOfAnothersIsNotAskedFor()
    {
        var siblings = Siblings("| Owl | Nests |\n| --- | --- |\n| Barn owl | 3 towers |\n| Tawny owl | 3 towers, 15 trees |\n| Snowy owl | 4 dunes |\n", out var table);

        Assert.Empty(siblings.Names(table, table.Rows[0], 1));
    }

    [Fact]
    public void AStatementIsMadeFalseByAValueThatCouldStandThereOnly()
    {
        var siblings = Siblings("| Owl | Food |\n| --- | --- |\n| Barn owl | mice and rats in open fields |\n| Tawny owl | frogs and insects in old forests |\n| Snowy owl | mice and lemmings in the tundra |\n| Owl camera | batteries every second month |\n", out var table);

        Assert.Equal(["frogs and insects in old forests"], siblings.Believable(table, table.Rows[0], 1).SelectMany(tier => tier)); // no mice, which both eat, and no batteries
    }

    [Fact]
    public void RowsThatArePlainWordsAreAskedForBelowTheirHeader() => Assert.Equal(
        "which job fits “looks for mice and voles” (Work): Hunting or Guarding?",
        Drafts("| Job | Work | Where |\n| --- | --- | --- |\n| Hunting | looks for mice and voles | meadows |\n| Guarding | sits on a high branch | trees |\n").First(d => d.Kind == QuizKind.AOrB && d.Answer == "Hunting").Ask);

    [Fact]
    public void ACellThatNamesItsOwnRowIsNoWrongOptionOfAnother()
    {
        var drafts = Drafts(
            """
            | Owl | Dress |
            | --- | --- |
            | Barn owl | pale as the walls of a barn |
            | Tawny owl | brown as the bark of trees |
            | Snowy owl | white as a snowy field |
            | Little owl | speckled as sand |
            """);

        Assert.Equal(["speckled as sand"], Wrong(drafts, "Tawny owl"));
    }

    [Fact]
    public void WhatIsSaidOfARowThatSharesANameIsNoWrongOptionOfIt()
    {
        var drafts = Drafts(
            """
            | Owl | Dress |
            | --- | --- |
            | OwlCam or NBR | pale as the walls inside |
            | NBR only | brown as the bark of trees |
            | Snowy owl | white as a wintry field |
            | Little owl | speckled as coarse sand |
            """);

        Assert.DoesNotContain("pale as the walls inside", drafts.Where(d => d.Stem == "NBR only").SelectMany(d => d.Wrong).SelectMany(tier => tier));
    }

    [Fact]
    public void ValuesOfAnotherMakeAreNoWrongOptions()
    {
        var drafts = Drafts(
            """
            | Owl | Life |
            | --- | --- |
            | Barn owl | only as long as its luck lasts with cars |
            | Tawny owl | up to 18 years in quiet woods |
            | Eagle owl | up to 20 years among its cliffs |
            | Little owl | nobody has ever counted the years |
            """);

        Assert.Equal(["up to 20 years among its cliffs"], Wrong(drafts, "Tawny owl"));
    }

    [Theory]
    [InlineData("any bird that is asked", "a barn")] // covers all
    [InlineData("yes, in a barn", "yes, in a wood")] // answers alike
    [InlineData("a barn; in winter a tower", "an old wood")] // two things, and one
    public void AValueThatOverlapsOrIsOfAnotherFormIsNoWrongOption(string other, string cell)
    {
        var drafts = Drafts($"| Owl | Home |\n| --- | --- |\n| Barn owl | {other} |\n| Tawny owl | {cell} |\n");

        Assert.DoesNotContain(other, drafts.SelectMany(d => d.Wrong).SelectMany(tier => tier));
    }

    [Theory]
    [InlineData("P")]
    [InlineData("BP5")]
    [InlineData("/1/")]
    public void ARowThatIsCalledByALetterOrARunningNumberIsNotAsked(string row) => Assert.Empty(Drafts($"| Owl | Home |\n| --- | --- |\n| {row} | a barn by the river |\n"));

    [Fact]
    public void ASideOfOneThingIsNotAskedForByItsValue() => Assert.DoesNotContain(
        Drafts("| Property of the barn owl | Fact |\n| --- | --- |\n| Place | old barns NB4 |\n| Food | mice NB5 |\n| Voice | screech NB6 |\n| Ring | steel NB7 |\n"),
        draft => draft.Right is [var right] && right is "Place" or "Food" or "Voice" or "Ring");

    private static IEnumerable<string> Wrong(IReadOnlyList<ItemDraft> drafts, string row) => drafts.Single(d => d.Stem == row).Wrong.SelectMany(tier => tier);

    private static SiblingRows Siblings(string table, out NoteTable read)
    {
        var facts = new NoteFacts(Notebook.Index($"# Owls of Europe\n\n{table}"));
        read = facts.Tables.Single();
        return new SiblingRows(facts);
    }

    private static IReadOnlyList<ItemDraft> Drafts(string table) => [.. TableItems.Of(new NoteFacts(Notebook.Index($"# Owls of Europe\n\n{table}")))];
}
