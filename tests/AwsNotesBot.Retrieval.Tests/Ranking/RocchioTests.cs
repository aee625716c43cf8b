using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Tests.Ranking;

public class RocchioTests
{
    [Fact]
    public void QuestionMovesByBetaTimesTheMeanOfTheRelevant()
    {
        var documents = new VectorMatrix(2, 3);
        documents.SetRow(0, [0, 1, 0]);
        documents.SetRow(1, [0, 0, 1]);

        var moved = new float[3];
        Rocchio.Move([1, 0, 0], documents, [0, 1], moved);

        var length = Math.Sqrt(1 + (2 * 0.35 * 0.35));
        Assert.Equal([1 / length, 0.35 / length, 0.35 / length], moved.Select(x => (double)x), (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Fact]
    public void WithNothingRelevantTheQuestionStays()
    {
        var moved = new float[2];
        Rocchio.Move([0, 1], new VectorMatrix(0, 2), [], moved);

        Assert.Equal([0, 1], moved);
    }
}
