using AwsNotesBot.Learning.Adaptation;
using AwsNotesBot.Learning.Contrastive;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Learning.Tests.Adaptation;

public class ExtendedTableTests
{
    private static readonly byte[] File = SmallFile();
    private static readonly StaticEmbeddingModel Small = new(EmbeddingTableFile.Read(File, "small"));

    [Fact]
    public void TableWithoutNewWordsHasTheBytesItCameWith() => Assert.Equal(File, new ExtendedTable(Small.Table, []).ToFile());

    [Fact]
    public void NewWordBeginsAsWhatItsNGramsMadeOfIt()
    {
        var extended = new StaticEmbeddingModel(EmbeddingTableFile.Read(new ExtendedTable(Small.Table, ["vratok"]).ToFile(), "extended"));

        var (before, after) = (new float[4], new float[4]);
        foreach (var text in new[] { "vratok", "bake vratok bread", "quinmel" })
        {
            Small.Embed(text, before);
            extended.Embed(text, after);
            Assert.All(before.Zip(after), pair => Assert.Equal(pair.First, pair.Second, 0.02f)); // one step of a byte
        }
    }

    [Fact]
    public void OnlyRowsThatLearnedChange()
    {
        var table = new ExtendedTable(Small.Table, []);
        var learned = table.Take([1]);
        learned.Row(0).Fill(0.5f);
        table.Put([1], learned);

        var changed = EmbeddingTableFile.Read(table.ToFile(), "changed");
        Assert.Equal([127, 127, 127, 127], changed.Rows.Slice(4, 4).ToArray());
        Assert.Equal(Small.Table.Rows[..4].ToArray(), changed.Rows[..4].ToArray());
        Assert.Equal(Small.Table.Rows[8..].ToArray(), changed.Rows[8..].ToArray());
    }

    private static byte[] SmallFile()
    {
        const int Buckets = 50;
        var table = TrainableTable.Initialise([.. Enumerable.Repeat(1.0, 2 + Buckets)], 4, seed: 1);
        var once = EmbeddingTableFile.Read(EmbeddingTableWriter.Write(["bake", "bread"], table.Rows, table.Weights()), "once");
        return new ExtendedTable(once, []).ToFile();
    }
}
