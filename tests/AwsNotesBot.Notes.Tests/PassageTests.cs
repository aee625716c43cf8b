namespace AwsNotesBot.Notes.Tests;

public class PassageTests
{
    private static readonly Passage Joined = new()
    {
        Id = "0123456789abcdef",
        NotePath = "tea.md",
        NoteTitle = "Tea",
        HeadingPath = ["Tea"],
        Lines = new LineRange(3, 12),
        Blocks =
        [
            new(BlockKind.Heading, "Green", new LineRange(3, 3)),
            new(BlockKind.Paragraph, "Steep it at 70 °C.", new LineRange(4, 4)),
            new(BlockKind.Heading, "Black", new LineRange(6, 6)),
            new(BlockKind.Heading, "Assam", new LineRange(8, 8), Depth: 1),
            new(BlockKind.Paragraph, "Steep it at 95 °C.", new LineRange(9, 9)),
            new(BlockKind.Heading, "Coffee", new LineRange(11, 11), Depth: -1),
            new(BlockKind.Paragraph, "Brew it.", new LineRange(12, 12)),
        ],
    };

    [Theory]
    [InlineData(2, "Tea")]
    [InlineData(4, "Tea > Green")]
    [InlineData(7, "Tea > Black")]
    [InlineData(9, "Tea > Black > Assam")]
    [InlineData(12, "Coffee")]
    public void ALineStandsBelowTheHeadingsThatPrecedeItWithinThePassage(int line, string heading) =>
        Assert.Equal(heading, Joined.HeadingAt(line));

    [Fact]
    public void APassageKnowsTheAliasesExamsAndDayOfItsNote()
    {
        var note = NoteReader.Read("tea.md", NoteText.Read("---\naliases: [Camellia, cuppa]\nexams: [Tea Master]\nupdated: 2025-03-04\n---\n# Tea\n\nSteep it.\n"u8));

        Assert.Equal(["Camellia", "cuppa"], note.Passages.Single().NoteAliases);
        Assert.Equal(["Tea Master"], note.Passages.Single().NoteExams);
        Assert.Equal(new DateOnly(2025, 3, 4), note.Passages.Single().NoteUpdated);
    }

    [Fact]
    public void TheSourceOfAPassageReadFromANoteIsItsLinesAsTheyStand()
    {
        var note = NoteReader.Read("tea.md", NoteText.Read("# Tea\n\nSteep **green** tea\n![leaf](leaf.png)\nat 70 °C.\n"u8));

        Assert.Equal("Steep **green** tea\n![leaf](leaf.png)\nat 70 °C.", note.Passages.Single().Source);
    }
}
