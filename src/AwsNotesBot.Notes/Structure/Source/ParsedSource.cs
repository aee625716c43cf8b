using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>A source text with its Markdown syntax tree.</summary>
internal sealed class ParsedSource
{
    // Tables are read from the paragraphs' lines (see TableReader): notes hold too many that the pipe table extension does not take.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseTaskLists()
        .Build();

    public ParsedSource(IReadOnlyList<string> lines)
    {
        Source = new SourceText(lines);
        Document = Parse(lines);
    }

    public SourceText Source { get; }

    public MarkdownDocument Document { get; }

    private static MarkdownDocument Parse(IReadOnlyList<string> lines)
    {
        try
        {
            return Markdown.Parse(string.Join('\n', MarkupLimits.Apply(lines, MarkupLimits.InlineMarks)), Pipeline);
        }
        catch (ArgumentException)
        {
            // Brackets nest too deep for Markdig: without any marks within lines nothing can nest there.
            return Markdown.Parse(string.Join('\n', MarkupLimits.Apply(lines, inlineMarks: 0)), Pipeline);
        }
    }

    /// <summary>For each line whether it stands in a code block, the fences included.</summary>
    public bool[] CodeLines()
    {
        var code = new bool[Source.Lines.Count];
        foreach (var block in Document.Descendants<CodeBlock>())
        {
            var lines = Source.LinesOf(block.Span);
            code.AsSpan(lines.First - 1, lines.Last - lines.First + 1).Fill(true);
        }

        return code;
    }
}
