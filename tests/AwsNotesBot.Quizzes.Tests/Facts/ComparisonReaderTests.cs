using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Facts;

public class ComparisonReaderTests
{
    [Fact]
    public void ATableWithAnEmptyOrPlainCornerComparesItsColumns() => Reads(
        """
        | | Heron | Stork |
        | --- | --- | --- |
        | Neck in flight | bent | stretched |
        | Winter | stays | |

        ## Beds

        | Feature | Raised bed | Flat bed |
        | --- | --- | --- |
        | Soil | warm early | cold |
        """,
        """
        Heron: Neck in flight = bent; Winter = stays
        Stork: Neck in flight = stretched
        ---
        Raised bed: Soil = warm early
        Flat bed: Soil = cold
        """);

    [Theory]
    [InlineData("| | On-nest camera | In your garden |\n| --- | --- | --- |\n| Sees | eggs | guests |\n")] // no questions: the corner says so
    [InlineData("| Point | On-nest camera | In-box camera |\n| --- | --- | --- |\n| Sees | eggs | guests |\n")]
    public void AColumnThatBeginsWithASmallWordMayBeAThing(string table) => Assert.Equal(2, Assert.Single(new NoteFacts(Notebook.Index($"# Cameras\n\n{table}")).Comparisons).Sides.Count);

    [Fact]
    public void ListsBelowALineThatComparesAreItsSides() => Reads(
        """
        # Birds

        ## Heron vs. stork

        ### Heron:

        - flies with its neck bent
        - fishes alone

        ### Stork

        - flies with its neck stretched
        - clatters

        ## Soil

        Clay or sand

        - Clay
          - keeps the water
          - Tools:
        - Sand
          - dries quickly
        """,
        """
        Heron:  = flies with its neck bent;  = fishes alone
        Stork:  = flies with its neck stretched;  = clatters
        ---
        Clay:  = keeps the water
        Sand:  = dries quickly
        """);

    [Theory]
    [InlineData("| Bird | Nest | Eggs |\n| --- | --- | --- |\n| Wren | ivy | 6 |")] // rows are the things
    [InlineData("| | Nest |\n| --- | --- |\n| Wren | ivy |")] // one thing
    [InlineData("| | Value | Remarks |\n| --- | --- | --- |\n| Wren | 6 | many |")]
    [InlineData("## Heron vs. stork\n\n- both wade\n- both nest high")] // no sides
    [InlineData("## Heron or stork\n\n### Heron\n\n- fishes\n\n### Stork\n\n- clatters\n\n### Crane\n\n- dances")] // a third heading that the line does not name
    [InlineData("## Versus\n\n### Heron\n\n- fishes\n\n### Stork\n\n- clatters")]
    public void WhatSetsNoThingsAgainstEachOtherIsNoComparison(string markdown) => Reads(markdown, "");

    [Fact]
    public void ASideSaysNothingOfAnAspectThatItLacksOrWhereThereAreNone()
    {
        var comparison = Assert.Single(new NoteFacts(Notebook.Index("| | Heron | Stork |\n| --- | --- | --- |\n| Winter | stays | |\n| Food | fish | frogs |\n")).Comparisons);

        Assert.Equal(("stays", null, null), (comparison.Sides[0].Says("Winter"), comparison.Sides[1].Says("Winter"), comparison.Sides[0].Says("")));
    }

    private static void Reads(string markdown, string comparisons) => Assert.Equal(
        comparisons,
        string.Join("\n---\n", new NoteFacts(Notebook.Index(markdown)).Comparisons.Select(c => string.Join('\n', c.Sides.Select(Line)))));

    private static string Line(Side side) => $"{side.Name}: {string.Join("; ", side.Properties.Select(p => $"{p.Aspect} = {p.Says}"))}";
}
