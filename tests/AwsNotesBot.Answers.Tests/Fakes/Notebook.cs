using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Tests.Fakes;

/// <summary>A few passages about garden birds, written for these tests.</summary>
internal static class Notebook
{
    public static IReadOnlyList<Passage> Birds { get; } =
    [
        Passage("birds.md", 1, ["Grey heron"], Sentences("The grey heron is a large wading bird. It weighs up to 2 kg. It cannot swim.")),
        Passage("birds.md", 10, ["Grey heron", "Food"], Item("Fish", "The heron eats:"), Item("Frogs and newts", "The heron eats:"), Item("Mice in hard winters", "The heron eats:")),
        Passage("birds.md", 20, ["White stork"], Sentences("The white stork nests on chimneys. The stork clatters because it has no voice.")),
        Passage("ponds.md", 1, ["Ponds", "Depth"], Sentences("A garden pond should be 80 cm deep so that fish survive the winter.")),
        Passage("ponds.md", 5, ["Ponds", "Heron or stork"],
            new PassageBlock(BlockKind.TableHeader, " | Heron | Stork", new LineRange(5, 5)),
            Row("Neck in flight | bent | stretched"), Row("Nest | in colonies | alone")),
        Passage("ponds.md", 12, ["Ponds", "Net"], new PassageBlock(BlockKind.Code, "net --mesh 20\nnet --over pond", new LineRange(12, 14))),
        Passage("ponds.md", 20, ["Ponds", "Hostile *note*"], Sentences("Duckweed [1] covers <b>everything</b> | within a week.")),
    ];

    /// <summary>Searches the passages with the built-in embedding.</summary>
    public static PassageSearcher Searcher(IReadOnlyList<Passage> passages)
    {
        var searcher = new PassageSearcher(StaticEmbeddingModel.BuiltIn);
        searcher.Swap(PassageIndex.Build([.. passages.Select(Indexed)]));
        return searcher;
    }

    public static PassageBlock Sentences(string text) => new(BlockKind.Paragraph, text, new LineRange(1, 1));

    public static PassageBlock Item(string text, string? lead = null, int depth = 0) => new(BlockKind.ListItem, text, new LineRange(1, 1), depth, lead);

    public static PassageBlock Row(string text) => new(BlockKind.TableRow, text, new LineRange(1, 1), 0, " | Heron | Stork");

    public static Passage Passage(string note, int line, string[] headings, params PassageBlock[] blocks)
    {
        // Each block on a line of its own; an item's lead stands on the line before the first item.
        if (blocks[0] is { Kind: BlockKind.ListItem, Lead: { } lead })
        {
            blocks = [new PassageBlock(BlockKind.Paragraph, lead, new LineRange(1, 1)), .. blocks];
        }

        var placed = blocks.Select((b, i) => b with { Lines = new LineRange(line + i, line + i) }).ToList();
        return new Passage
        {
            Id = $"{note}-{line}",
            NotePath = note,
            NoteTitle = "Garden",
            HeadingPath = headings,
            Blocks = placed,
            Lines = placed[0].Lines.Cover(placed[^1].Lines),
        };
    }

    private static IndexedPassage Indexed(Passage passage)
    {
        var vector = new float[StaticEmbeddingModel.BuiltIn.Dimensions];
        StaticEmbeddingModel.BuiltIn.Embed($"{passage.Heading} {passage.Text}", vector);
        return new IndexedPassage(passage, vector);
    }
}
