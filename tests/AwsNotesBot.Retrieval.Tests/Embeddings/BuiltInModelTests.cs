using System.Numerics.Tensors;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Retrieval.Tests.Embeddings;

/// <summary>The shipped table: a broken or untrained one would pass every other test.</summary>
public class BuiltInModelTests
{
    private static readonly StaticEmbeddingModel Model = StaticEmbeddingModel.BuiltIn;

    [Fact]
    public void ItHasTheSizeItsCardNames()
    {
        Assert.Equal(256, Model.Dimensions);
        Assert.Equal(60_000, Model.Table.Vocabulary.Count);
        Assert.Equal(27_000, Model.Table.BucketCount);
    }

    [Fact]
    public void ItsCardIsOfThisTable()
    {
        var models = Repository.PathOf("src", "AwsNotesBot.Retrieval", "Embeddings", "Model");
        Assert.Contains($"id `{Model.Id}`", File.ReadAllText(Path.Combine(models, "MODEL.md")));
        Assert.InRange(new FileInfo(Path.Combine(models, "embeddings.bin")).Length, 1_000_000, 24_000_000);
    }

    [Theory]
    [InlineData("a place to keep files cheaply for years", "Archive storage class for data that is rarely accessed", "A load balancer spreads requests over instances")]
    [InlineData("my server is too slow, I want more of them when it is busy", "Auto scaling adds instances as demand rises", "A key policy controls who may decrypt")]
    [InlineData("who deleted the database yesterday", "The audit trail records API calls with caller and time", "Object lifecycle rules move data to colder storage")]
    [InlineData("run code without looking after machines", "Serverless functions execute on demand", "A virtual private network connects two sites")]
    [InlineData("car", "automobile", "banana")]
    public void AQuestionIsNearerToItsAnswerThanToAnother(string question, string answer, string other)
    {
        var cosine = Cosine(question, answer);

        Assert.True(cosine > Cosine(question, other) + 0.05f, $"{cosine} against {Cosine(question, other)}");
    }

    [Fact]
    public void AMisspeltWordStaysNearTheRightOne() =>
        Assert.True(Cosine("kubernetes", "kubernettes") > Cosine("kubernettes", "mountain"));

    private static float Cosine(string a, string b)
    {
        float[] x = new float[Model.Dimensions], y = new float[Model.Dimensions];
        Model.Embed(a, x);
        Model.Embed(b, y);
        return TensorPrimitives.Dot<float>(x, y);
    }
}
