using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests.Items;

public class SourceLinesTests
{
    [Fact]
    public void SeveralPiecesOfOnePassageAreCitedFromTheFirstToTheLast()
    {
        var statements = new NoteFacts(Notebook.Index("# Wren\n\nSings loudly. Sleeps in crowds.\n\nNests in ivy.\n\n- eats spiders\n")).Statements;

        Assert.Equal("L3-L7", $"{SourceLines.Of([statements[3], statements[0], statements[2]])}");
        Assert.Equal("L5", $"{SourceLines.Of([statements[2]])}");
    }

    [Fact]
    public void PiecesOfSeveralPassagesHaveNoLinesInCommon()
    {
        var statements = new NoteFacts(Notebook.Index(("a.md", "# Wren\n\nSings loudly.\n"), ("b.md", "# Robin\n\nSings softly.\n"))).Statements;

        Assert.Null(SourceLines.Of(statements));
    }

    [Fact]
    public void AnOrderCitesItsWholeListAndNotWhatStandsAround()
    {
        var item = BirdNotes.Item(QuizKind.Order, "How a grey heron hunts");

        Assert.Equal("L19-L22", $"{item.Lines}");
        Assert.Equal("1. Stand still in shallow water\n2. Wait until a fish comes near\n3. Strike with the bill\n4. Swallow the fish head first", item.Why);
    }

    [Fact]
    public void RowsThatShareAValueAreCitedTogether()
    {
        var item = BirdNotes.Item(QuizKind.SeveralOfFive, "“yellow”");

        Assert.Equal("L19-L20", $"{item.Lines}");
        Assert.Equal(
            "Little owl – Incubation: 28 days; Colour of the eyes: yellow; Migrates: No\nSnowy owl – Incubation: 32 days; Colour of the eyes: yellow; Migrates: Yes", item.Why);
    }

    [Fact]
    public void PropertiesOfAComparedThingAreCitedFromTheFirstRowAskedForToTheLast()
    {
        var item = BirdNotes.Item(QuizKind.SeveralOfFive, "fit “White stork”");
        var rows = item.Right.Select(place => item.Options[place].Split(':')[0]).ToList();
        var lines = BirdNotes.Herons.Split('\n');

        Assert.All(rows, row => Assert.Contains(Enumerable.Range(item.Lines.First, item.Lines.Last - item.Lines.First + 1), line => lines[line - 1].StartsWith($"| {row} |", StringComparison.Ordinal)));
        Assert.Contains(rows, row => lines[item.Lines.First - 1].StartsWith($"| {row} |", StringComparison.Ordinal));
        Assert.Contains(rows, row => lines[item.Lines.Last - 1].StartsWith($"| {row} |", StringComparison.Ordinal));
    }
}
