using AwsNotesBot.Channels.DirectLine.Rendering;
using AwsNotesBot.Channels.Tests.Fakes;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Channels.Tests.DirectLine.Rendering;

public class PassageMarkdownTests
{
    [Fact]
    public void BlocksKeepTheirShape() => Assert.Equal(
        """
        Tea needs:

        - water
        - leaves

        | Kind | Minutes |
        | --- | --- |
        | green | 2 |
        | black | 4 |

        ````
        ```
        pour
        ```
        ````
        """,
        Render(
            (BlockKind.Paragraph, "Tea needs:"),
            (BlockKind.ListItem, "water"),
            (BlockKind.ListItem, "leaves"),
            (BlockKind.TableHeader, "Kind | Minutes"),
            (BlockKind.TableRow, "green | 2"),
            (BlockKind.TableRow, "black | 4"),
            (BlockKind.Code, "```\npour\n```")));

    [Fact]
    public void RowsWithoutTheirHeaderGetItFromTheirLead()
    {
        var row = new PassageBlock(BlockKind.TableRow, "green | 2", new LineRange(1, 1), Lead: "Kind | Minutes");
        var passage = Cited.Passage("Tea", 1, (BlockKind.Paragraph, "x")) with { Blocks = [row] };

        Assert.Equal("| Kind | Minutes |\n| --- | --- |\n| green | 2 |", PassageMarkdown.Render(passage));
    }

    [Fact]
    public void NestedItemsAreIndented()
    {
        PassageBlock[] items = [new(BlockKind.ListItem, "a", new LineRange(1, 1)), new(BlockKind.ListItem, "b", new LineRange(2, 2), Depth: 1)];

        Assert.Equal("- a\n  - b", PassageMarkdown.Render(Cited.Passage("Tea", 1, (BlockKind.Paragraph, "x")) with { Blocks = items }));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[click](javascript:alert(1))")]
    [InlineData("![x](https://evil.example/pixel.png)")]
    [InlineData("# no heading")]
    [InlineData("https://evil.example")]
    [InlineData("1. first")]
    [InlineData("12) first")]
    [InlineData("www.evil.example or WWW.evil.example")]
    [InlineData("- item")]
    [InlineData("===")]
    [InlineData("me@evil.example")]
    [InlineData("a & b &lt;c&gt;")]
    [InlineData("$x^2$ ~~gone~~ |cell|")]
    public void MarkupInANoteIsShownNotObeyed(string text)
    {
        var html = Markdig.Markdown.ToHtml(
            Render((BlockKind.Paragraph, text)),
            Markdig.MarkdownExtensions.UseAdvancedExtensions(new Markdig.MarkdownPipelineBuilder()).Build());

        Assert.Equal($"<p>{System.Net.WebUtility.HtmlEncode(text).Replace("&#39;", "'", StringComparison.Ordinal)}</p>\n", html);
    }

    private static string Render(params (BlockKind Kind, string Text)[] blocks) => PassageMarkdown.Render(Cited.Passage("Tea", 1, blocks));
}
