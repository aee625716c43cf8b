using System.ComponentModel.DataAnnotations;
using AwsNotesBot.Notes.Tests.Structure;

namespace AwsNotesBot.Notes.Tests.Passages;

public class PassageSizeTests
{
    [Fact]
    public void SmallSectionsUnderOneHeadingAreOnePassageThatKeepsTheirHeadings()
    {
        var shown = Reading.Shown("""
            # Queue
            It decouples.
            ## Limits
            - 256 KB a message
            ## Modes
            ### Fifo
            In order.
            """);

        Assert.Equal("""
            [Queue] L2-L7
            P L2 It decouples.
            P L3 Limits
            L0 L4 256 KB a message <- Limits
            P L5 Modes
            P L6 Fifo
            P L7 In order. <- Fifo

            """, shown);
    }

    [Fact]
    public void TopLevelSectionsJoinOnlyWhereTheirTitlesAreRelated()
    {
        var note = Reading.Of("# Amazon Foo – Limits\nTen.\n# Foo: Prices\nTwo.\n# Bar\nOne.\n");

        Assert.Equal(["Amazon Foo – Limits", "Bar"], note.Passages.Select(passage => passage.HeadingPath.Single()));
        Assert.Equal("Ten.\nFoo: Prices\nTwo.", note.Passages[0].Text);
    }

    [Fact]
    public void LargeSectionIsCutBetweenBlocksIntoPartsOfLikeSize()
    {
        var items = string.Join('\n', Enumerable.Range(1, 40).Select(i => $"- item {i} of the list"));
        var options = new PassageOptions { MinWords = 10, MergeWords = 40, SplitWords = 70, MaxWords = 100 };

        var passages = Reading.Of($"# Long\n\nThese are the items:\n\n{items}\n", options).Passages;

        Assert.Equal(3, passages.Count);
        Assert.All(passages, passage => Assert.InRange(passage.Blocks.Count, 12, 15));
        Assert.All(passages.SelectMany(passage => passage.Blocks).Where(block => block.Kind == BlockKind.ListItem), item => Assert.Equal("These are the items:", item.Lead));
        Assert.StartsWith("These are the items:\nitem 1 of the list", passages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void CodeIsNeverCut()
    {
        var code = string.Join('\n', Enumerable.Range(1, 60).Select(i => $"run step {i}"));

        var passages = Reading.Of($"# Script\nFirst.\n```\n{code}\n```\nLast.\n", new PassageOptions { MaxWords = 50, SplitWords = 40, MergeWords = 45, MinWords = 5 }).Passages;

        Assert.Contains(passages.SelectMany(passage => passage.Blocks), block => block.Kind == BlockKind.Code && block.Text == code);
    }

    [Fact]
    public void EqualPassagesHaveDifferentIds()
    {
        var passages = Reading.Of("# A\ntext\n# B\nother\n# A\ntext\n").Passages;

        Assert.Equal(3, passages.Select(passage => passage.Id).Distinct().Count());
        Assert.All(passages, passage => Assert.Matches("^[0-9a-f]{16}$", passage.Id));
    }

    [Fact]
    public void OptionsOutOfOrderAreNamed()
    {
        var options = new PassageOptions { MinWords = 300 };
        var results = new List<ValidationResult>();

        Assert.False(Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true));
        Assert.Equal(
            "Notes:Passages must keep MinWords (300) <= MergeWords (200) <= MaxWords (350) and SplitWords (220) <= MaxWords; change the one that breaks the order.",
            Assert.Single(results).ErrorMessage);
    }

    [Fact]
    public void TitleComesFromTheHeadThenTheFirstHeadingThenTheFile()
    {
        Assert.Equal("Head", Reading.Of("---\ntitle: Head\n---\n# One\ntext").Title);
        Assert.Equal("One", Reading.Of("## Two\n# One\ntext").Title);
        Assert.Equal("queues", Reading.Of("text", path: "aws/queues.md").Title);
    }
}
