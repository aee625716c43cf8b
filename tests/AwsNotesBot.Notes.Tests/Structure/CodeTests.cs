namespace AwsNotesBot.Notes.Tests.Structure;

public class CodeTests
{
    [Fact]
    public void CodeKeepsItsLinesAndComments()
    {
        var shown = Reading.Shown("""
            Allow reading:
            ```json
            {
              "Effect": "Allow", // or Deny

              "Action": "s3:Get*"
            }
            ```
            """);

        Assert.Equal("""
            [] L1-L7
            P L1 Allow reading:
            C L3-L7 {\n  "Effect": "Allow", // or Deny\n\n  "Action": "s3:Get*"\n} <- Allow reading:

            """, shown);
    }

    [Fact]
    public void FenceWithALanguageInsideABlockDoesNotCloseIt()
    {
        var note = Reading.Of("""
            # One
            ```
            ```sh
            echo 1
            ```
            # Two
            text
            """);

        Assert.Equal(["Two"], note.Passages[^1].HeadingPath);
    }

    [Fact]
    public void DoubledFencesHideNoProse()
    {
        var shown = Reading.Shown("""
            ```
            ```sh
            echo 1
            ```
            ```

            ## After
            Still a heading.
            """);

        Assert.Equal("""
            [] L3
            C L3 echo 1
            [After] L8
            P L8 Still a heading.

            """, shown);
    }
}
