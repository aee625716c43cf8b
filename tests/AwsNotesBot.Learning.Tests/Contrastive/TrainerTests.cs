using AwsNotesBot.Learning.Batches;
using AwsNotesBot.Learning.Contrastive;

namespace AwsNotesBot.Learning.Tests.Contrastive;

public class TrainerTests
{
    private const int Dimensions = 5;

    [Fact]
    public void TheFirstStepFollowsTheSignOfTheNumericalGradient()
    {
        // Adam's first step is the rate times the gradient's sign, whatever its size: so the step shows the whole chain's signs.
        var before = Table();
        var trainer = new Trainer(Table(), new TrainingOptions { Steps = 100, Rate = 0.001, WeightRate = 1, Temperature = 0.5 });
        trainer.Step(MakeBatch(), step: 0);

        var checkedValues = Compare(before, t => t.Rows, trainer.Table.Rows) + Compare(before, t => t.LogWeights, trainer.Table.LogWeights);

        Assert.InRange(checkedValues, 25, 36); // six rows of five and their weights, less those too flat to tell
    }

    [Fact]
    public void RowsThatTheBatchLacksStay()
    {
        var trainer = new Trainer(Table(), new TrainingOptions());
        trainer.Step(MakeBatch(), step: 0);

        Assert.Equal(Table().Row(6).ToArray(), trainer.Table.Row(6).ToArray());
        Assert.NotEqual(Table().Row(0).ToArray(), trainer.Table.Row(0).ToArray());
    }

    [Fact]
    public void RepeatedStepsLowerTheLoss()
    {
        var trainer = new Trainer(Table(), new TrainingOptions { Steps = 100 });
        double[] losses = [.. Enumerable.Range(0, 60).Select(step => trainer.Step(MakeBatch(), step))];

        Assert.True(losses[^1] < losses[0] / 2, $"{losses[0]} became {losses[^1]}");
    }

    private static int Compare(TrainableTable before, Func<TrainableTable, float[]> select, float[] after)
    {
        const float H = 1e-2f;
        var (values, compared) = (select(before), 0);
        for (var i = 0; i < values.Length; i++)
        {
            var kept = values[i];
            values[i] = kept + H;
            var above = Loss(before);
            values[i] = kept - H;
            var slope = (above - Loss(before)) / (2 * H);
            values[i] = kept;
            if (Math.Abs(slope) > 1e-3)
            {
                Assert.Equal(-Math.Sign(slope), Math.Sign(after[i] - kept));
                compared++;
            }
        }

        return compared;
    }

    private static double Loss(TrainableTable table)
    {
        var (batch, parallel) = (MakeBatch(), new ParallelOptions());
        var gradients = new float[batch.Count * Dimensions];
        return new SymmetricInfoNce(0.5f, parallel).Compute(
            TextVectors.Of(batch.Queries, table, parallel).Units, TextVectors.Of(batch.Passages, table, parallel).Units, batch.Count, Dimensions, gradients, gradients.ToArray());
    }

    private static TrainableTable Table() => TrainableTable.Initialise([1, 0.5, 0.7, 1, 0.2, 0.9, 1], Dimensions, seed: 11);

    /// <summary>Token 3 stands twice in one text; token 1 is in a query and a passage.</summary>
    private static Batch MakeBatch()
    {
        var batch = new Batch("any");
        foreach (var (query, passage) in new (int[], int[])[] { ([0, 1], [2, 3, 3]), ([2], [1, 4]), ([4, 5], [0, 5]) })
        {
            batch.Queries.Append(query);
            batch.Queries.EndText(10);
            batch.Passages.Append(passage);
            batch.Passages.EndText(10);
        }

        return batch;
    }
}
