using AwsNotesBot.App.Terminal;
using Spectre.Console;

namespace AwsNotesBot.App.Tests.Terminal;

public class TerminalMarkdownTests
{
    [Theory]
    [InlineData("Tea is hot. [1]", "Tea is hot. [1]")]
    [InlineData("yes [1][2], no [3].", "yes [1][2], no [3].")]
    [InlineData(@"a note's \[1\] and ** stars", "a note's [1] and ** stars")]
    [InlineData("**bold** `code` [text](https://example.org)", "bold code text")]
    public void TextIsShownAsItReads(string markdown, string shown)
    {
        var written = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(written) });
        console.Profile.Width = 80;

        console.Write(TerminalMarkdown.Render(markdown));

        Assert.Equal(shown, written.ToString().TrimEnd());
    }
}
