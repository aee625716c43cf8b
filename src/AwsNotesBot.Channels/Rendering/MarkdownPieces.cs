using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace AwsNotesBot.Channels.Rendering;

/// <summary>A piece of Markdown between two places where a message may be cut.</summary>
/// <param name="Markdown">Its source.</param>
/// <param name="Separator">What stands between it and the piece before it.</param>
/// <param name="Opening">What has to stand before it where it begins a message: a table's header. Empty as a rule.</param>
internal sealed record MarkdownPiece(string Markdown, string Separator, string Opening = "");

/// <summary>Markdown cut into its blocks; lists, tables, code and paragraphs that do not fit are cut as well, the smallest cut being one character.</summary>
internal static class MarkdownPieces
{
    private const string BetweenBlocks = "\n\n";

    /// <param name="markdown">The whole.</param>
    /// <param name="fits">Whether a piece is small enough.</param>
    public static IEnumerable<MarkdownPiece> Of(string markdown, Func<string, bool> fits)
    {
        foreach (var block in ReplyMarkdown.Parse(markdown))
        {
            var source = Source(markdown, block);
            if (source.Length == 0)
            {
                continue;
            }

            foreach (var piece in fits(source) ? [new(source, BetweenBlocks)] : Cut(markdown, block, source, fits))
            {
                yield return piece;
            }
        }
    }

    private static IEnumerable<MarkdownPiece> Cut(string markdown, Block block, string source, Func<string, bool> fits) => block switch
    {
        ListBlock list => list.SelectMany((item, i) => Item(Source(markdown, item), i == 0 ? BetweenBlocks : "\n", fits)),
        Table table => Rows([.. table.Select(row => Source(markdown, row).Trim('\n'))], source, fits),
        FencedCodeBlock fenced => Code(fenced, fits),
        _ => TextPieces.Of(source, fits).Select((text, i) => new MarkdownPiece(text, i == 0 ? BetweenBlocks : " ")),
    };

    private static IEnumerable<MarkdownPiece> Item(string item, string separator, Func<string, bool> fits) =>
        fits(item) ? [new(item, separator)] : TextPieces.Of(item, fits).Select((text, i) => new MarkdownPiece(text, i == 0 ? separator : " "));

    /// <summary>Header and rule are said again where a row begins a message.</summary>
    private static IEnumerable<MarkdownPiece> Rows(IReadOnlyList<string> rows, string source, Func<string, bool> fits)
    {
        var lines = source.Split('\n');
        if (lines.Length != rows.Count + 1 || !fits(string.Join('\n', lines.Take(2)) + "\n" + lines.MaxBy(l => l.Length)))
        {
            return TextPieces.Of(source, fits).Select((text, i) => new MarkdownPiece(text, i == 0 ? BetweenBlocks : "\n"));
        }

        var header = $"{lines[0]}\n{lines[1]}\n";
        return lines.Skip(2).Select((row, i) => i == 0 ? new MarkdownPiece(header + row, BetweenBlocks) : new MarkdownPiece(row, "\n", header));
    }

    private static IEnumerable<MarkdownPiece> Code(FencedCodeBlock code, Func<string, bool> fits) =>
        TextPieces.Of(code.Lines.ToString(), text => fits(Fenced(code, text))).Select(text => new MarkdownPiece(Fenced(code, text), BetweenBlocks));

    private static string Fenced(FencedCodeBlock code, string text)
    {
        var fence = new string(code.FencedChar, code.OpeningFencedCharCount);
        return $"{fence}{code.Info}\n{text}\n{fence}";
    }

    private static string Source(string markdown, Block block) => block switch
    {
        FencedCodeBlock code => Fenced(code, code.Lines.ToString()), // one that is never closed has a span of its first line alone
        { Span.IsEmpty: true } => "",
        _ => markdown.Substring(block.Span.Start, Math.Min(block.Span.Length, markdown.Length - block.Span.Start)).TrimEnd(),
    };
}
