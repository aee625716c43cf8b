namespace AwsNotesBot.Notes.Tests.Structure;

public class ListTests
{
    [Fact]
    public void ItemsAreLedByTheLineThatIntroducesThemAndByTheirParents()
    {
        var shown = Reading.Shown("""
            **Security Groups**

            - Stateful
              - Return traffic
                is allowed
            - Attached to:
              1. Instances
              2. Load balancers

            A queue decouples. Its modes are:
            * Standard
            """);

        Assert.Equal("""
            [] L1-L11
            P L1 Security Groups
            L0 L3 Stateful <- Security Groups
            L1 L4-L5 Return traffic is allowed <- Stateful
            L0 L6 Attached to: <- Security Groups
            L1 L7 Instances <- Attached to:
            L1 L8 Load balancers <- Attached to:
            P L10 A queue decouples. Its modes are:
            L0 L11 Standard <- Its modes are:

            """, shown);
    }

    [Fact]
    public void WhatAnItemHoldsBesidesItsTextIsLedByTheItem()
    {
        var shown = Reading.Shown("""
            - Create a key
              ```
              keys create
                --name k
              ```

              It lasts a year.
            """);

        Assert.Equal("""
            [] L1-L7
            L0 L1 Create a key
            C L3-L4 keys create\n  --name k <- Create a key
            P L7 It lasts a year. <- Create a key

            """, shown);
    }

    [Fact]
    public void EmptyItemsAreDroppedAndTheirChildrenKept()
    {
        var note = Reading.Of("Kinds:\n\n- \n  - Standard\n-\n- ...\n");

        Assert.Equal(["Kinds:", "Standard"], note.Passages.Single().Blocks.Select(block => block.Text));
        Assert.Equal("Kinds:", note.Passages.Single().Blocks[1].Lead);
        Assert.True(note.Report.Dropped["empty bullet"] >= 1);
    }

    [Fact]
    public void OtherSignsThanMarkdownsMakeItemsToo()
    {
        var shown = Reading.Shown("""
            Accounts
            • One per team, so that limits
              stay apart
            • One for logs
            """);

        Assert.Equal("""
            [] L1-L4
            P L1 Accounts
            L0 L2-L3 One per team, so that limits stay apart <- Accounts
            L0 L4 One for logs <- Accounts

            """, shown);
    }
}
