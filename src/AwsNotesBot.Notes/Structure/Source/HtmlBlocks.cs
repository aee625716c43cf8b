using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Structure.Dropping;
using Markdig.Syntax;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>
/// Takes the tags off blocks of raw HTML, so that the Markdown between them is read as such; a <c>div</c> would
/// otherwise hide everything down to the next blank line. Comments, scripts and styles go whole.
/// </summary>
internal sealed partial class HtmlBlocks : ISourcePass
{
    public IReadOnlyList<string>? Rewrite(ParsedSource parsed, DroppedLines dropped)
    {
        string[] rewritten = [.. parsed.Source.Lines];
        foreach (var block in parsed.Document.Descendants<HtmlBlock>())
        {
            var range = parsed.Source.LinesOf(block.Span);
            var html = string.Join('\n', parsed.Source.Lines.Skip(range.First - 1).Take(range.Last - range.First + 1));
            var bare = WithoutHidden(html, range.First, dropped);
            var lines = HtmlTags.Strip(bare).Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                rewritten[range.First - 1 + i] = lines[i].Trim();
            }
        }

        return rewritten.SequenceEqual(parsed.Source.Lines) ? null : rewritten;
    }

    private static string WithoutHidden(string html, int firstLine, DroppedLines dropped) => Hidden().Replace(html, match =>
    {
        var first = firstLine + html.AsSpan(0, match.Index).Count('\n');
        var breaks = match.ValueSpan.Count('\n');
        dropped.Add(match.Value.StartsWith("<!", StringComparison.Ordinal) ? DropRule.Comment : DropRule.Script, new LineRange(first, first + breaks), match.Value);
        return new string('\n', breaks);
    });

    [GeneratedRegex(@"<!--.*?(?:-->|\z)|<(script|style)\b.*?(?:</\1\s*>|\z)", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();
}
