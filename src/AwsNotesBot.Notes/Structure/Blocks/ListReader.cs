using Markdig.Syntax;

namespace AwsNotesBot.Notes.Structure.Blocks;

/// <summary>Reads a list item by item; what an item holds besides its first paragraph is led by the item.</summary>
internal sealed class ListReader(BlockReader blocks, ParagraphReader paragraphs)
{
    public void Read(ListBlock list, BlockFrame frame)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            ReadItem(item, frame);
        }

        frame.Introduction = null;
    }

    private void ReadItem(ListItemBlock item, BlockFrame frame)
    {
        var own = item.FirstOrDefault() as LeafBlock is { } leaf and (ParagraphBlock or HeadingBlock) ? leaf : null;
        var text = own is null ? null : paragraphs.ReadItem(own, frame);
        var within = frame.Within(text);
        foreach (var child in item)
        {
            if (child != own)
            {
                blocks.Read(child, within);
            }
        }
    }
}
