using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Facts;

public class NoteTableReaderTests
{
    [Fact]
    public void TablesAreReadWithTheirHeaderAndTheLinesOfTheirRows() => Reads(
        """
        # Garden birds

        | Bird | Nest | Eggs |
        | --- | --- | --- |
        | **Wren** | moss ball | 6 |
        | Blackbird | `cup` of grass | 4 |

        ## Visitors

        | Bird | Month |
        | :-- | --: |
        | Waxwing | January |
        """,
        """
        Bird | Nest | Eggs
          L5 Wren | moss ball | 6
          L6 Blackbird | cup of grass | 4
        Bird | Month
          L12 Waxwing | January
        """);

    [Fact]
    public void EmptyCellsKeepTheirPlaceHoweverTheyAreWritten() => Reads(
        """
        | | Wren | Robin | Finch |
        | --- | --- | --- | --- |
        | Nest | – | | cup |
        | Song | loud | n/a | |
        | Food | insects | | |
        """,
        """
         | Wren | Robin | Finch
          L3 Nest |  |  | cup
          L4 Song | loud |  | 
          L5 Food | insects |  | 
        """);

    [Fact]
    public void RowsWithoutANameAreLeftOut() => Reads(
        """
        | Bird | Nest |
        | --- | --- |
        | | on the ground |
        | – | in a tree |
        | Wren | in ivy |
        """,
        """
        Bird | Nest
          L5 Wren | in ivy
        """);

    [Fact]
    public void TheSameHeaderUnderAnotherHeadingIsAnotherTable() => Reads(
        """
        # Birds

        ## Spring

        | Bird | Song |
        | --- | --- |
        | Wren | loud |

        ## Winter

        | Bird | Song |
        | --- | --- |
        | Wren | none |
        """,
        """
        Bird | Song
          L7 Wren | loud
        Bird | Song
          L13 Wren | none
        """);

    [Theory]
    [InlineData("| Bird |\n| --- |\n| Wren |")] // one column is a list
    [InlineData("| Bird | Nest |\n| --- | --- |")]
    [InlineData("| Bird | Nest |\n| Wren | ivy |")]
    [InlineData("```\n| Bird | Nest |\n| --- | --- |\n| Wren | ivy |\n```")]
    public void WhatHasNoTwoColumnsOrNoRowIsNoTable(string markdown) => Reads(markdown, "");

    private static void Reads(string markdown, string tables) =>
        Assert.Equal(tables, string.Join('\n', new NoteFacts(Notebook.Index(markdown)).Tables.SelectMany(Lines)));

    private static IEnumerable<string> Lines(NoteTable table) =>
        table.Rows.Select(row => $"  {row.Source.Lines} {string.Join(" | ", row.Cells)}").Prepend(string.Join(" | ", table.Columns));
}
