using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AwsNotesBot.Notes.Tests.Content;

/// <summary>The rules that every note of content/ keeps. Each finding is <c>path:line: what is wrong</c>.</summary>
internal static class ContentLint
{
    private const int LongestLine = 400;
    private const int SmallestFile = 1_000, LargestFile = 10_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <param name="path">Below the content folder, with forward slashes.</param>
    /// <param name="exists">Whether a path below the content folder is there, for relative links.</param>
    public static IEnumerable<string> Check(string path, string text, Func<string, bool> exists)
    {
        var document = Markdown.Parse(text, Pipeline);
        IEnumerable<(int Line, string Wrong)> findings =
        [
            .. FileName(path, text),
            .. FrontMatterLint.Check(text),
            .. Headings(document),
            .. Links(document, path, exists),
            .. Tables(document, text.Split('\n')),
            .. MermaidLint.Check(document),
            .. Lines(text, document),
            .. SelfCheckLint.Check(text),
        ];
        return findings.Select(f => $"{path}:{f.Line}: {f.Wrong}");
    }

    private static IEnumerable<(int, string)> FileName(string path, string text)
    {
        if (path.Any(c => !(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '/' or '.')))
        {
            yield return (1, "the name is not kebab-case");
        }

        if (text.Length is < SmallestFile or > LargestFile)
        {
            yield return (1, $"the file has {text.Length} characters, a note has {SmallestFile} to {LargestFile}");
        }
    }

    private static IEnumerable<(int, string)> Headings(MarkdownDocument document)
    {
        var headings = document.OfType<HeadingBlock>().ToList();
        if (headings.Count(h => h.Level == 1) != 1)
        {
            yield return (1, $"{headings.Count(h => h.Level == 1)} level-one headings instead of one");
        }

        foreach (var heading in headings)
        {
            var next = document.IndexOf(heading) + 1;
            if (next == document.Count || document[next] is HeadingBlock)
            {
                yield return (heading.Line + 1, "a heading without text below it");
            }
        }
    }

    private static IEnumerable<(int, string)> Links(MarkdownDocument document, string path, Func<string, bool> exists)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(l => l.Url is { Length: > 0 } url && !url.Contains("://") && !url.StartsWith('#')))
        {
            var target = new Uri(new Uri($"file:///{path}"), link.Url!.Split('#')[0]).AbsolutePath.TrimStart('/');
            if (!exists(target))
            {
                yield return (link.Line + 1, $"the link to '{link.Url}' leads nowhere");
            }
        }
    }

    /// <summary>Counted in the text: the parser evens ragged rows out.</summary>
    private static IEnumerable<(int, string)> Tables(MarkdownDocument document, string[] lines) =>
        from table in document.Descendants<Table>()
        let columns = Cells(lines[table.Line])
        from row in table.OfType<TableRow>()
        where Cells(lines[row.Line]) != columns
        select (row.Line + 1, $"a table row of {Cells(lines[row.Line])} cells in a table of {columns} columns");

    private static int Cells(string line) => line.Replace("\\|", "", StringComparison.Ordinal).Trim().Trim('|').Count(c => c == '|') + 1;

    private static IEnumerable<(int, string)> Lines(string text, MarkdownDocument document)
    {
        var code = document.Descendants<CodeBlock>().SelectMany(c => Enumerable.Range(c.Line, c.Lines.Count + 2)).ToHashSet();
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (line.Length > LongestLine)
            {
                yield return (index + 1, $"the line has {line.Length} characters, at most {LongestLine} are read well");
            }

            if (line.AsSpan().ContainsAny("‘’‚“”„"))
            {
                yield return (index + 1, "a curly quote: write ' or \"");
            }

            if (!code.Contains(index) && line.TrimStart(' ', '-').Contains(" - ", StringComparison.Ordinal))
            {
                yield return (index + 1, "a hyphen between spaces: write a dash, a comma or a colon");
            }
        }
    }
}
