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
    public void Item(string markdown, int level)
    {
        var margin = new string(' ', 2 * level);
        Append($"{margin}- {markdown.Replace("\n", $"\n{margin}  ", StringComparison.Ordinal)}", listItem: true);
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
