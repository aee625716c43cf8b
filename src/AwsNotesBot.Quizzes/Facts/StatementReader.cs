using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Cuts passages into statements, each with what stands above it.</summary>
internal static class StatementReader
{
    /// <summary>Every block that states something: paragraphs sentence by sentence, list items and rows whole, no code, no flash cards.</summary>
    public static IEnumerable<Statement> Read(Passage passage)
    {
        foreach (var block in Blocks(passage))
        {
            switch (block.Block.Kind)
            {
                case BlockKind.Paragraph or BlockKind.ListItem when CardReader.IsCard(passage, block.Block):
                    break;
                case BlockKind.Paragraph:
                    foreach (var sentence in SentenceSplitter.Split(block.Text))
                    {
                        yield return block with { Text = sentence };
                    }

                    break;
                case BlockKind.ListItem:
                case BlockKind.TableRow:
                    yield return block;
                    break;
            }
        }
    }

    /// <summary>Every block but headings, whole.</summary>
    public static IEnumerable<Statement> Blocks(Passage passage)
    {
        var items = new List<PassageBlock>();
        foreach (var block in passage.Blocks.Where(b => b.Kind != BlockKind.Heading))
        {
            var headings = passage.HeadingPathAt(block.Lines.First);
            var leads = Leads(block, items).Where(lead => !headings.Contains(lead));
            yield return new Statement(passage, block, block.Text, [.. headings, .. leads]);
            if (block.Kind == BlockKind.ListItem)
            {
                items.RemoveAll(item => item.Depth >= block.Depth);
                items.Add(block);
            }
            else
            {
                items.Clear();
            }
        }
    }

    /// <summary>The items that hold a block, outermost first, and what introduces their list; only the innermost where the others are in another passage.</summary>
    private static IEnumerable<string> Leads(PassageBlock block, List<PassageBlock> items)
    {
        if (block.Kind != BlockKind.ListItem || block.Lead is null)
        {
            return block.Lead is { } lead && block.Kind is BlockKind.Paragraph ? [lead] : [];
        }

        var holding = items.Where(item => item.Depth < block.Depth).ToList();
        return holding.Count > 0 && holding[^1].Text == block.Lead
            ? [.. holding[0].Lead is { } first ? [first] : (string[])[], .. holding.Select(item => item.Text)]
            : [block.Lead];
    }
}
