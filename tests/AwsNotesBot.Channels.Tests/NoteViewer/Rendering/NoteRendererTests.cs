using AwsNotesBot.Channels.NoteViewer.Rendering;

namespace AwsNotesBot.Channels.Tests.NoteViewer.Rendering;

public class NoteRendererTests
{
    [Fact]
    public void HtmlOfTheNoteIsShownAsText() => AssertBody(
        "Hello <script>alert(1)</script> <b onclick=\"x()\">you</b>\n\n<div>\nraw\n</div>",
        """
        <p><span data-lines="1">Hello &lt;script&gt;alert(1)&lt;/script&gt; &lt;b onclick=&quot;x()&quot;&gt;you&lt;/b&gt;</span></p>
        <p><span data-lines="3">&lt;div&gt;</span>
        <span data-lines="4">raw</span>
        <span data-lines="5">&lt;/div&gt;</span></p>
        """);

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](data:text/html,hello)")]
    [InlineData("[x](vbscript:msgbox)")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](/v3/directline/tokens/refresh)")]
    [InlineData("[x](\\\\evil.example)")]
    public void LinkToAnywhereElseShowsItsText(string markdown) => AssertBody(markdown, """<p><span data-lines="1">x</span></p>""");

    [Fact]
    public void LinksToTheWebAndToOtherNotesStay() => AssertBody(
        "[web](https://example.org/?a=1&b=2) [note](../b.md#L3) [up](#top-of-it)\n<https://example.com>",
        """
        <p><span data-lines="1"><a href="https://example.org/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer nofollow">web</a> <a href="../b.md#L3">note</a> <a href="#top-of-it">up</a></span>
        <span data-lines="2"><a href="https://example.com" target="_blank" rel="noopener noreferrer nofollow">https://example.com</a></span></p>
        """);

    [Fact]
    public void LinksWrittenInHtmlShowTheirTextAlone() => AssertBody(
        "See <a href=\"https://example.org\" target=\"_blank\">the guide</a> <!-- later --> and more\n\n<a name=\"x\"></a>Here <abbr>it</abbr> is",
        """
        <p><span data-lines="1">See the guide  and more</span></p>
        <p><span data-lines="3">Here &lt;abbr&gt;it&lt;/abbr&gt; is</span></p>
        """);

    [Fact]
    public void ImageIsShownAsItsDescription() => AssertBody(
        "![Two <queues>](C:\\pictures\\q.png) ![](https://tracker.example/p.gif)",
        """<p><span data-lines="1"><span class="picture">Picture: Two &lt;queues&gt;</span> <span class="picture">Picture</span></span></p>""");

    [Fact]
    public void TableRowsAndCodeLinesCarryTheirOwnLine() => AssertBody(
        "| a | b |\n| --- | --- |\n| 1 | 2<br>3 |\n\n```js\nlet a = '<br>';\n\nlet b;\n```\n",
        """
        <table>
        <thead>
        <tr data-lines="1">
        <th>a</th>
        <th>b</th>
        </tr>
        </thead>
        <tbody>
        <tr data-lines="3">
        <td>1</td>
        <td>2<br>3</td>
        </tr>
        </tbody>
        </table>
        <pre tabindex="0"><code><span data-lines="6">let a = '&lt;br&gt;';
        </span><span data-lines="7">
        </span><span data-lines="8">let b;
        </span></code></pre>
        """);

    [Fact]
    public void EmphasisOverALineEndKeepsItsLinesTogether() => AssertBody(
        "one\ntwo **three\nfour** five\nsix",
        """
        <p><span data-lines="1">one</span>
        <span data-lines="2-3">two <strong>three
        four</strong> five</span>
        <span data-lines="4">six</span></p>
        """);

    [Fact]
    public void NestedListItemsAreMarkedOneByOne() => AssertBody(
        "- one\n  more\n  - two\n- three",
        """
        <ul>
        <li><span data-lines="1">one</span>
        <span data-lines="2">more</span>
        <ul>
        <li><span data-lines="3">two</span>
        </li>
        </ul>
        </li>
        <li><span data-lines="4">three</span>
        </li>
        </ul>
        """);

    [Fact]
    public void HeadingWithoutItsSpaceAndWithAnchorsAndArrowsReadsAsAHeading()
    {
        var html = NoteRenderer.Render("##Storage <a name=\"3_1\"></a>[↖](#top)[↑](#3)\n\n```\n##not one\n```\n");

        Assert.Equal("<h2 id=\"storage-\" data-lines=\"1\">Storage </h2>", html!.Body.Split('\n')[0]);
        Assert.Equal("Storage", Assert.Single(html.Headings).Text);
        Assert.Contains("##not one", html.Body);
    }

    [Theory]
    [InlineData("> ", 1_000)]
    [InlineData("- ", 1_000)]
    [InlineData("1. ", 1_000)]
    [InlineData("[", 100_000)]
    [InlineData("![", 100_000)]
    [InlineData("**a ", 100_000)]
    [InlineData("*a_", 2_000)]
    public void MarkupThatNestsWithoutEndNeitherHangsNorCrashes(string markup, int times)
    {
        var html = NoteRenderer.Render($"# Title\n\n{string.Concat(Enumerable.Repeat(markup, times))}x");

        Assert.True(html is null || html.Body.Length < 20 * markup.Length * times);
    }

    [Theory]
    [InlineData("# Title\n\ntext", true)]
    [InlineData("Title\n\n- text", false)]
    [InlineData("Title\n---\n\ntext", false)]
    public void OnlyHeadingsWithHashesAreStructure(string markdown, bool hasStructure) =>
        Assert.Equal(hasStructure, NoteRenderer.Render(markdown)!.HasStructure);

    private static void AssertBody(string markdown, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), NoteRenderer.Render(markdown)!.Body.TrimEnd('\n'));
}
