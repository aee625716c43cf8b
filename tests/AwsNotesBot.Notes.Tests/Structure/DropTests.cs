namespace AwsNotesBot.Notes.Tests.Structure;

public class DropTests
{
    [Theory]
    [InlineData("table of contents", 2, "* [One](#1)\n  * [**Two**](#2)")]
    [InlineData("table of contents", 1, "[TOC]")]
    [InlineData("navigation", 1, "[up](#top) | [next](#3)")]
    [InlineData("navigation", 1, "[↖](#top)[↓](#3)")]
    [InlineData("image", 2, "![a](C:\\Users\\me\\x.png)\n<img src=\"y.png\">")]
    [InlineData("anchor", 1, "<a name=\"3_1\"></a>")]
    [InlineData("links only", 2, "- [Guide](https://example.org/g)\n- On site: <a href=\"https://example.org\">Service</a> - <a href=\"https://example.org/f\">FAQs</a>")]
    [InlineData("links only", 1, "<https://example.org/only>")]
    [InlineData("link target", 1, "[guide]: https://example.org/g")]
    [InlineData("comment", 2, "<!-- not\nshown -->")]
    [InlineData("script or style", 1, "<script>steal()</script>")]
    [InlineData("struck out", 1, "- ~~Ten topics at most~~")]
    [InlineData("chat leftover", 1, "Sure, here is a summary of the service:")]
    [InlineData("chat leftover", 1, "Let me know if you'd like more detail!")]
    [InlineData("heading without text", 1, "## Lesson Links")]
    public void WhatIsNoContentIsDroppedByANamedRule(string rule, int lines, string markdown)
    {
        var note = Reading.Of("Kept.\n\n" + markdown + "\n");

        Assert.Equal("Kept.", Assert.Single(note.Passages).Text);
        Assert.Equal(lines, note.Report.Dropped[rule]);
    }

    [Theory]
    [InlineData("See [the guide](https://example.org) first.", "See the guide first.")]
    [InlineData("- [Buckets now copy to the same region too](https://example.org)", "Buckets now copy to the same region too")]
    [InlineData("Sure, the queue keeps a message for four days.", "Sure, the queue keeps a message for four days.")]
    [InlineData("It holds ~~10~~ 20 items.", "It holds 20 items.")]
    public void WhatSaysSomethingIsKept(string markdown, string text) => Assert.Equal(text, Reading.Of(markdown).Passages.Single().Text);
}
