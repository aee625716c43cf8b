using AwsNotesBot.Notes.Structure.Dropping;
using Markdig.Syntax;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>
/// Slides that were turned into text carry no heading marks: the lines that look like titles become headings,
/// one-space bullets nested ones, and lines with tabs rows of a table.
/// </summary>
internal sealed class SlideDeck : ISourcePass
{
    /// <summary>Stands at the start of a heading that was a slide's title.</summary>
    public const char TitleMark = '\uE002';

    /// <summary>Fewer titles with bullets below them are a coincidence in a plain text.</summary>
    private const int LeastTitles = 4;

    public static bool IsTitle(string line) => line.Contains(TitleMark);

    public IReadOnlyList<string>? Rewrite(ParsedSource parsed, DroppedLines dropped)
    {
        // A row of a table may begin with "#".
        if (parsed.Document.Descendants<HeadingBlock>().Any(heading => !SlideLines.HasTab(parsed.Source.Lines[parsed.Source.LineAt(heading.Span.Start) - 1])))
        {
            return null;
        }

        var code = parsed.CodeLines();
        for (var i = 0; i < code.Length; i++)
        {
            code[i] &= !SlideLines.HasTab(parsed.Source.Lines[i]); // a tab in front makes a table's row look like code
        }

        var slides = SlideTitles.Find(parsed.Source.Lines, code);
        if (slides.Count(slide => slide.HasBody) < LeastTitles)
        {
            return null;
        }

        var lines = new string[parsed.Source.Lines.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = code[i] ? parsed.Source.Lines[i] : SlideLines.AsMarkdown(parsed.Source.Lines[i]);
        }

        foreach (var (line, level) in SlideLevels.Assign(slides))
        {
            lines[line] = $"{new string('#', level)} {TitleMark}{parsed.Source.Lines[line]}";
        }

        return lines;
    }
}
