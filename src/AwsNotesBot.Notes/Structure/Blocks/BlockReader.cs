using AwsNotesBot.Notes.Structure.Dropping;
using AwsNotesBot.Notes.Structure.Source;
using Markdig.Syntax;

namespace AwsNotesBot.Notes.Structure.Blocks;

/// <summary>Reads the blocks of a section, each construct by its own reader.</summary>
internal sealed class BlockReader
{
    private readonly ParagraphReader paragraphs;
    private readonly ListReader lists;
    private readonly SourceText source;
    private readonly DroppedLines dropped;

    public BlockReader(SourceText source, DroppedLines dropped)
    {
        (this.source, this.dropped) = (source, dropped);
        paragraphs = new ParagraphReader(source, dropped);
        lists = new ListReader(this, paragraphs);
    }

    public void Read(Block block, BlockFrame frame)
    {
        switch (block)
        {
            case LeafBlock leaf and (ParagraphBlock or HeadingBlock):
                paragraphs.Read(leaf, frame);
                break;
            case ListBlock list:
                lists.Read(list, frame);
                break;
            case CodeBlock code:
                CodeReader.Read(code, frame);
                break;
            case HtmlBlock html:
                HtmlReader.Read(html, source, frame);
                break;
            case LinkReferenceDefinitionGroup definitions:
                foreach (var definition in definitions)
                {
                    var lines = source.LinesOf(definition.Span);
                    dropped.Add(DropRule.LinkTarget, lines, source.Text.Substring(definition.Span.Start, definition.Span.Length));
                }

                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Read(child, frame);
                }

                break;
        }
    }
}
