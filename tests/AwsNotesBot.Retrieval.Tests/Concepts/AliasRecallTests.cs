using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Retrieval.Tests.Concepts;

/// <summary>What other names are worth, measured where nothing else leads to the passage. Runs with the built-in embedding.</summary>
public class AliasRecallTests(ITestOutputHelper output)
{
    [Fact]
    public void MoreQuestionsFindTheirPassageFirstWithOtherNamesThanWithout()
    {
        var (asked, found) = (0, 0);
        foreach (var collection in AliasCollections.All)
        {
            var (with, without) = (Recall(collection, expanded: true), Recall(collection, expanded: false));
            output.WriteLine($"{collection.Name}: recall@1 {with} with, {without} without, of {collection.Questions.Count}");

            Assert.True(with > without, $"{collection.Name}: {with} with, {without} without");
            (asked, found) = (asked + collection.Questions.Count, found + with);
        }

        Assert.InRange(asked, 30, int.MaxValue);
        Assert.InRange(found, 0.8 * asked, asked);
    }

    private static int Recall(AliasCollection collection, bool expanded)
    {
        var index = PassageIndex.Build([.. collection.Passages.Select(p => new IndexedPassage(p, Embed($"{p.Heading}\n{p.Text}")))]);
        var searched = expanded ? index : index.With(SearchParts.Without(collection.Part));
        return collection.Questions.Count(q => searched.Search(new(q.Text), Embed(q.Text), 1)[0].Passage.Id == q.Passage);
    }

    private static float[] Embed(string text)
    {
        var vector = new float[StaticEmbeddingModel.BuiltIn.Dimensions];
        StaticEmbeddingModel.BuiltIn.Embed(text, vector);
        return vector;
    }
}
