using AwsNotesBot.Learning.Adaptation;
using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Learning.Tests.Adaptation;

public class NewWordsTests
{
    [Fact]
    public void UnknownWordsSeenTwiceAreNewTheCommonestFirst()
    {
        var source = new PairSource("notes", new SourceKind(1, HasPassages: true), [new("Vratok", "The quin and the VRATOK."), new("", "A mel, a vratok, a quin, the bread.")]);

        Assert.Equal(["vratok", "quin"], NewWords.In(source, Vocabulary.Of(["the", "a", "and", "bread"])));
    }
}
