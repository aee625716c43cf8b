namespace AwsNotesBot.Notes.Tests.Structure;

public class HeadingTests
{
    [Fact]
    public void HeadingsAreTheOutlineOfThePassages()
    {
        var shown = Reading.Shown("""
            Before any heading.

            # Storage
            ## Buckets
            A bucket holds objects.
            """);

        Assert.Equal("""
            [] L1
            P L1 Before any heading.
            [Storage > Buckets] L5
            P L5 A bucket holds objects.

            """, shown);
    }

    [Fact]
    public void HeadingWithoutASpaceAfterItsMarksIsAHeading()
    {
        var shown = Reading.Shown("""
            ##Object Storage
            It keeps objects.
            """);

        Assert.Equal("""
            [Object Storage] L2
            P L2 It keeps objects.

            """, shown);
    }

    [Theory]
    [InlineData("#hashtag of a post")]
    [InlineData("#include <stdio.h>")]
    [InlineData("#!/bin/sh -e")]
    [InlineData("#Cloud #Storage #Notes")]
    public void TagsAndDirectivesAreNoHeadings(string line) => Assert.Empty(Reading.Of(line).Passages.Single().HeadingPath);

    [Fact]
    public void CommentInCodeIsNoHeading()
    {
        var shown = Reading.Shown("""
            # Servers
            ```sh
            # install it
            ##Start
            yum install -y thing
            ```
            """);

        Assert.Equal("""
            [Servers] L3-L5
            C L3-L5 # install it\n##Start\nyum install -y thing

            """, shown);
    }

    [Fact]
    public void MarkupImagesAnchorsAndArrowsAreTakenOffHeadings()
    {
        var shown = Reading.Shown("""
            <a name="2"></a>
            ## [↖](#top)[↑](#1)[↓](#3) **Key** *Store* ![k](img/k.png)
            <a name="2_1"></a>
            ### 🔹 `put` Requests: {#put}
            Five a second.
            """);

        Assert.Equal("""
            [Key Store > put Requests] L5
            P L5 Five a second.

            """, shown);
    }

    [Fact]
    public void HeadingWithoutTextBelowItStaysOnlyInThePathOfItsChildren()
    {
        var note = Reading.Of("""
            # Network
            ## Pictures
            ![p](p.png)
            ## ![only](p.png)
            ### Routes
            A route has a target.
            """);

        Assert.Equal(["Network", "Pictures", "Routes"], note.Passages.Single().HeadingPath);
        Assert.Equal(2, note.Report.Dropped["image"]);
    }
}
