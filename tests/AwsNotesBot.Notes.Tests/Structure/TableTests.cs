namespace AwsNotesBot.Notes.Tests.Structure;

public class TableTests
{
    [Fact]
    public void RowsAreLedByTheHeader()
    {
        var shown = Reading.Shown("""
            The kinds:
            | Type | Size | Use<br/>case |
            |------|:----:|
            | **gp** | 8 TB | boot<br/>* logs<br>backup. |
            | `io` | 4 TB |
            st | 2 TB | cold | extra |
            """);

        Assert.Equal("""
            [] L1-L6
            P L1 The kinds:
            H L2 Type | Size | Use; case
            R L4 gp | 8 TB | boot; logs; backup. <- Type | Size | Use; case
            R L5 io | 4 TB <- Type | Size | Use; case
            R L6 st | 2 TB | cold | extra <- Type | Size | Use; case

            """, shown);
    }

    [Fact]
    public void TableOfTermsWithoutAHeaderIsLedByTheLineAboveIt()
    {
        var shown = Reading.Shown("""
            Limits:

            .|.
            -|-
            Timeout|29 sec
            Payload|.
            .|10 MB
            """);

        Assert.Equal("""
            [] L1-L7
            P L1 Limits:
            R L5 Timeout | 29 sec <- Limits:
            R L6 Payload <- Limits:
            R L7  | 10 MB <- Limits:

            """, shown);
    }

    [Fact]
    public void BarsInCodeAndEscapedBarsAreNoBorders()
    {
        var shown = Reading.Shown("""
            A | B
            -|-
            `x|y` | p \| q
            """);

        Assert.Equal("""
            [] L1-L3
            H L1 A | B
            R L3 x|y | p | q <- A | B

            """, shown);
    }

    [Fact]
    public void RowWhoseSubjectIsStruckOutIsDropped()
    {
        var note = Reading.Of("""
            Class | Price
            -|-
            ~~Reduced~~ | 2
            Standard | 3
            """);

        Assert.Equal("Class | Price\nStandard | 3", note.Passages.Single().Text);
        Assert.Equal(1, note.Report.Dropped["struck out"]);
    }
}
