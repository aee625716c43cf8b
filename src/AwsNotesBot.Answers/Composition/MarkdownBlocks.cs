using System.Globalization;
using System.Text;

namespace AwsNotesBot.Answers.Composition;

/// <summary>Joins paragraphs, list items and tables with the blank lines that Markdown needs between them.</summary>
internal sealed class MarkdownBlocks
{
    private readonly StringBuilder _text = new();
    private bool _inList;

    public bool Empty => _text.Length == 0;

    /// <param name="markdown">One paragraph, table or code block.</param>
    public void Paragraph(string markdown) => Append(markdown, listItem: false);

    /// <param name="level">0 for an outer item, 1 for one below it.</param>
    /// <param name="number">The number of a step; <c>null</c> for an item whose place does not matter.</param>
    public void Item(string markdown, int level, int? number = null)
    {
        var marker = number is { } n ? string.Create(CultureInfo.InvariantCulture, $"{n}. ") : "- ";
        var margin = new string(' ', 2 * level);
        var inner = margin + new string(' ', marker.Length);
        Append($"{margin}{marker}{markdown.Replace("\n", $"\n{inner}", StringComparison.Ordinal)}", listItem: true);
    }

    public override string ToString() => _text.ToString();

    private void Append(string markdown, bool listItem)
    {
        if (!Empty)
        {
            _text.Append(_inList && listItem ? "\n" : "\n\n");
        }

        _text.Append(markdown);
        _inList = listItem;
    }
}
