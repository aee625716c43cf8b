using System.ComponentModel.DataAnnotations;
using System.Numerics.Tensors;
using AwsNotesBot.Learning.Contrastive;
using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;
using AwsNotesBot.Training.Learning;

namespace AwsNotesBot.Training.Tests.Learning;

public sealed class TrainingRunTests : IDisposable
{
    private readonly string _checkpoint = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.checkpoint");

    public void Dispose() => File.Delete(_checkpoint);

    [Fact]
    public void AfterTrainingPairedSentencesAreCloserThanUnpaired()
    {
        var unseen = HarbourCorpus.Make(80, seed: 99)[0].Pairs;

        var (pairedBefore, unpairedBefore) = Cosines(Train(Options(steps: 1)), unseen);
        var (pairedAfter, unpairedAfter) = Cosines(Train(Options(steps: 150)), unseen);

        Assert.InRange(pairedBefore - unpairedBefore, -0.15, 0.15);
        Assert.True(pairedAfter - unpairedAfter > 0.5, $"paired {pairedAfter:F3}, unpaired {unpairedAfter:F3}");
    }

    [Fact]
    public void EqualSeedsGiveEqualFilesHoweverManyThreads()
    {
        var one = Options(steps: 30);
        one.Threads = 1;
        var many = Options(steps: 30);
        many.Threads = 4;
        var other = Options(steps: 30);
        other.Seed = 2;

        Assert.Equal(Train(one), Train(many));
        Assert.NotEqual(Train(one), Train(other));
    }

    [Fact]
    public void AnInterruptedRunEndsInTheSameTable()
    {
        var whole = Train(Options(steps: 40));
        using var interruption = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => Run(Options(steps: 40)).Train(
            p => Stop(p.StepsDone == 25, interruption), _checkpoint, checkpointEvery: 10, interruption.Token));
        var first = 0;
        var continued = Run(Options(steps: 40)).Train(p => first = first == 0 ? p.StepsDone : first, _checkpoint, checkpointEvery: 10, TestContext.Current.CancellationToken);

        Assert.Equal(21, first);
        Assert.Equal(whole, continued);
    }

    [Fact]
    public void ACheckpointOfAnotherRunIsRefused()
    {
        Run(Options(steps: 10)).Train(_ => { }, _checkpoint, checkpointEvery: 5, TestContext.Current.CancellationToken);

        var problem = Assert.Throws<InvalidDataException>(() => Run(Options(steps: 20)).Train(_ => { }, _checkpoint, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(
            $"The checkpoint '{_checkpoint}' is of a run with other data or options. Give the same, or delete the checkpoint to begin anew.",
            problem.Message);
    }

    [Fact]
    public void ATruncatedCheckpointIsRefused()
    {
        Run(Options(steps: 10)).Train(_ => { }, _checkpoint, checkpointEvery: 5, TestContext.Current.CancellationToken);
        File.WriteAllBytes(_checkpoint, File.ReadAllBytes(_checkpoint)[..500]);

        var problem = Assert.Throws<InvalidDataException>(() => Run(Options(steps: 10)).Train(_ => { }, _checkpoint, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal($"The checkpoint '{_checkpoint}' is damaged. Delete it to begin anew.", problem.Message);
    }

    [Fact]
    public void OptionsOutOfRangeAreNamed()
    {
        var problem = Assert.Throws<ValidationException>(() => Run(new TrainingOptions { BatchSize = 1 }));

        Assert.Contains(nameof(TrainingOptions.BatchSize), problem.Message);
    }

    [Fact]
    public void WithoutTwoPairsThereIsNothingToLearn() =>
        Assert.Throws<InvalidDataException>(() => new TrainingRun([new PairSource("one", SourceKind.Of("one"), [new TextPair("a", "b")])], Options(steps: 1)));

    private static void Stop(bool now, CancellationTokenSource interruption)
    {
        if (now)
        {
            interruption.Cancel();
        }
    }

    private static TrainingOptions Options(int steps) => new() { Steps = steps, BatchSize = 64, Dimensions = 32, Words = 200, MinimumCount = 1, Buckets = 50 };

    private static TrainingRun Run(TrainingOptions options) => new(HarbourCorpus.Make(800, seed: 1), options);

    private static byte[] Train(TrainingOptions options) => Run(options).Train(_ => { }, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>Mean cosines of queries with their own passages, and with the next pair's, which is of another topic.</summary>
    private static (double Paired, double Unpaired) Cosines(byte[] file, IReadOnlyList<TextPair> pairs)
    {
        var model = new StaticEmbeddingModel(EmbeddingTableFile.Read(file, "trained"));
        double Cosine(string a, string b)
        {
            float[] x = new float[model.Dimensions], y = new float[model.Dimensions];
            model.Embed(a, x);
            model.Embed(b, y);
            return TensorPrimitives.Dot<float>(x, y);
        }

        return (pairs.Average(p => Cosine(p.Query, p.Passage)), Enumerable.Range(0, pairs.Count).Average(i => Cosine(pairs[i].Query, pairs[(i + 1) % pairs.Count].Passage)));
    }
}
