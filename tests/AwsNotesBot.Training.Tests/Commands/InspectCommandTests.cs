using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;
using AwsNotesBot.Training.Commands;

namespace AwsNotesBot.Training.Tests.Commands;

public class InspectCommandTests
{
    [Fact]
    public void WordsComeByTheirCosineAndEqualOnesBySpelling()
    {
        float[] rows = [1, 0, 0.8f, 0.6f, 0, 1, 0, 1];
        var model = new StaticEmbeddingModel(EmbeddingTableFile.Read(EmbeddingTableWriter.Write(["ship", "boat", "tree", "bush"], rows, [1, 1, 1, 1]), "small"));

        Assert.Equal(["ship", "boat", "bush", "tree"], InspectCommand.Nearest(model, "SHIP!").Select(n => n.Word));
    }
}
