using System.Text;

namespace AwsNotesBot.Notes.Tests.Text;

public class FrontMatterTests
{
    [Fact]
    public void TitleTagsAliasesExamsAndDayAreRead()
    {
        var head = Read("""
            ---
            title: "Queues: the basics"
            tags: [messaging, '#exam']
            aliases:
              - SQS
              - Simple Queue Service
            exams: [SAA, SAP]
            created: 2024-01-02
            updated: 2025-03-04
            links: { other: [deep, list] }
            ---
            text
            """);

        Assert.Equal("Queues: the basics", head.Title);
        Assert.Equal(["messaging", "exam"], head.Tags);
        Assert.Equal(["SQS", "Simple Queue Service"], head.Aliases);
        Assert.Equal(["SAA", "SAP"], head.Exams);
        Assert.Equal(new DateOnly(2025, 3, 4), head.Updated);
        Assert.Null(head.Warning);
    }

    [Theory]
    [InlineData("tags: messaging, exam")]
    [InlineData("Tags: messaging exam")]
    [InlineData("tag: \"#messaging #exam\"")]
    [InlineData("tags:\n- messaging\n- exam\n- more: { a: b }\n")]
    public void TagsMayBeOneLineOrAList(string tags) => Assert.Equal(["messaging", "exam"], Read($"---\n{tags}\n---\n").Tags.Take(2));

    [Theory]
    [InlineData("updated: 2025-03-04T10:20:30Z", "2025-03-04")]
    [InlineData("lastmod: 2025-03-04", "2025-03-04")]
    [InlineData("updated: last spring", null)]
    [InlineData("updated: 2025-02-30", null)]
    [InlineData("updated: [2025-03-04, 2025-03-05]", null)]
    public void TheDayIsReadInTheInternationalSpellingOnly(string line, string? day) => Assert.Equal(day, Read($"---\n{line}\n---\n").Updated?.ToString("yyyy-MM-dd"));

    [Fact]
    public void AliasesInOneLineAreCutAtCommasOnly() =>
        Assert.Equal(["SQS", "Simple Queue Service"], Read("---\naliases: SQS, Simple Queue Service\n...\n").Aliases);

    [Fact]
    public void AFoldedTitleBecomesOneLine() => Assert.Equal("Queues and topics", Read("---\ntitle: |\n  Queues\n  and topics\n---\n").Title);

    [Fact]
    public void ABrokenHeadIsKeptAsTextWithAWarning()
    {
        var text = Text("---\ntitle: Queues\ntags: a\nother: \"x\n---\nbody");

        Assert.Equal(1, text.BodyFirstLine);
        Assert.Equal(6, text.Lines.Count);
        Assert.Null(text.FrontMatter.Title);
        Assert.StartsWith("The front matter is not valid YAML at line 4 and was read as text: ", text.FrontMatter.Warning);
    }

    [Fact]
    public void AFlowListNeverClosedIsKeptAsTextWithAWarning()
    {
        var text = Text("---\ntags: [a, b\nother: c\n---\nbody");

        Assert.Equal(1, text.BodyFirstLine);
        Assert.Equal("The front matter is not valid YAML and was read as text.", text.FrontMatter.Warning);
    }

    [Theory]
    [InlineData("---\nA sentence between two rules.\n---\nmore")]
    [InlineData("---\n# A heading that YAML takes for a comment\n---\nmore")]
    [InlineData("---\n- a list\n---\nmore")]
    [InlineData("---\ntitle: never closed")]
    [InlineData("text\n---\ntitle: not at the top\n---\n")]
    [InlineData("\n---\ntitle: not at the top\n---\n")]
    public void WhatIsNoHeadStaysText(string note)
    {
        var text = Text(note);

        Assert.Equal(1, text.BodyFirstLine);
        Assert.Equal(FrontMatter.None, text.FrontMatter);
    }

    [Fact]
    public void AnEmptyHeadIsAHead() => Assert.Equal(3, Text("---\n---\ntext").BodyFirstLine);

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void DeepNestingIsRefusedAndTheNoteKept(string opener)
    {
        var text = Text($"---\nk:\n {string.Concat(Enumerable.Repeat(opener, 20_000))}\n---\nbody");

        Assert.NotNull(text.FrontMatter.Warning);
        Assert.Equal("body", text.Lines[^1]);
        Assert.Equal(1, text.BodyFirstLine);
    }

    [Fact]
    public void AliasesOfAliasesAreNotExpanded()
    {
        var levels = string.Concat(Enumerable.Range(1, 30).Select(n => $"k{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]\n"));

        Assert.Equal("Small", Read($"---\nk0: &a0 x\n{levels}title: Small\n---\n").Title);
    }

    private static FrontMatter Read(string note) => Text(note).FrontMatter;

    private static NoteText Text(string note) => NoteText.Read(Encoding.UTF8.GetBytes(note));
}
