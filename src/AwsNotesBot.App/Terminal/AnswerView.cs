using AwsNotesBot.Answers;
using AwsNotesBot.Answers.Writing;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Shows an answer with its sources in a terminal.</summary>
internal static class AnswerView
{
    /// <param name="console">Where to.</param>
    /// <param name="markdown">What the bot says.</param>
    /// <param name="citations">Its sources.</param>
    /// <param name="answer">Tells who worded it; <c>null</c> for what is no answer.</param>
    public static void Write(IAnsiConsole console, string markdown, IReadOnlyList<Citation> citations, Answer? answer)
    {
        console.Write(TerminalMarkdown.Render(markdown));
        if (citations.Count > 0)
        {
            console.WriteLine();
            foreach (var citation in citations)
            {
                WriteSource(console, citation);
            }
        }

        if (Byline.Plain(answer) is { } byline)
        {
            console.WriteLine(byline, new Style(decoration: Decoration.Dim));
        }
    }

    /// <param name="console">Where to.</param>
    /// <param name="suggestions">What can be said next.</param>
    public static void WriteSuggestions(IAnsiConsole console, IReadOnlyList<string> suggestions)
    {
        if (suggestions.Count > 0)
        {
            console.WriteLine();
            console.WriteLine("You could say: " + string.Join("  ·  ", suggestions), new Style(decoration: Decoration.Dim));
        }
    }

    private static void WriteSource(IAnsiConsole console, Citation citation)
    {
        console.Write(new Text($"[{citation.Number}] ", new Style(Color.Green)));
        console.Write(new Text($"{citation.Passage.NotePath}:{citation.Lines.First}-{citation.Lines.Last}", new Style(Color.Blue)));
        console.WriteLine($"  {citation.Heading}", new Style(decoration: Decoration.Dim));
    }
}
