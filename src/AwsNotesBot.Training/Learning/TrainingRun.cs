using AwsNotesBot.Learning.Batches;
using AwsNotesBot.Learning.Contrastive;
using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Learning.Tokens;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;
using AwsNotesBot.Training.Tokens;

namespace AwsNotesBot.Training.Learning;

/// <summary>From pairs to the file of a table.</summary>
internal sealed class TrainingRun
{
    private const double LossMemory = 0.99;

    private readonly TrainingOptions _options;
    private readonly IReadOnlyList<string> _words;
    private readonly BatchSampler _batches;
    private readonly Trainer _trainer;
    private readonly string _fingerprint;

    /// <param name="sources">What is trained on; the validation part is out already.</param>
    /// <param name="options">Checked here.</param>
    public TrainingRun(IReadOnlyList<PairSource> sources, TrainingOptions options)
    {
        System.ComponentModel.DataAnnotations.Validator.ValidateObject(options, new(options), validateAllProperties: true);

        _options = options;
        var counts = WordCounts.Of(sources);
        _words = counts.Commonest(options.Words, options.MinimumCount);
        var encoder = new TokenEncoder(Vocabulary.Of([.. _words]), options.Buckets);
        List<EncodedSource> encoded = [.. sources.Select(s => EncodedSource.Encode(s, encoder))];
        if (encoded.All(s => s.Pairs.Length < 2))
        {
            throw new InvalidDataException("There are not two pairs in any source, so nothing can be told apart. Give more training pairs.");
        }

        _batches = new BatchSampler(encoded, options.BatchSize, options.Seed);
        _trainer = new Trainer(TrainableTable.Initialise(InitialWeights.Of(_words, counts, options.Buckets), options.Dimensions, options.Seed), options);
        _fingerprint = FormattableString.Invariant(
            $"1 {options.Steps} {options.BatchSize} {options.Dimensions} {options.Buckets} {options.Temperature} {options.Rate} {options.WeightRate} {options.Seed} {Fnv1a.Hash(string.Concat(_words))} {string.Join(',', encoded.Select(s => s.Pairs.Length))}");
    }

    public int WordCount => _words.Count;

    /// <summary>Trains to the end and returns the table's file.</summary>
    /// <param name="progress">Called after each step, on the training thread.</param>
    /// <param name="checkpoint">Where to keep the state and whence to continue; <c>null</c> for nowhere.</param>
    /// <param name="checkpointEvery">Steps between two checkpoints.</param>
    /// <param name="cancellationToken">Looked at between steps.</param>
    public byte[] Train(Action<TrainingProgress> progress, string? checkpoint = null, int checkpointEvery = 600, CancellationToken cancellationToken = default)
    {
        var done = checkpoint is not null && File.Exists(checkpoint) ? Checkpoint.Restore(checkpoint, _trainer, _fingerprint) : 0;
        var mean = 0.0;
        for (var step = done; step < _options.Steps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var loss = _trainer.Step(_batches.Draw(step), step);
            mean = step == done ? loss : (LossMemory * mean) + ((1 - LossMemory) * loss);
            if (checkpoint is not null && (step + 1) % checkpointEvery == 0)
            {
                Checkpoint.Save(checkpoint, _trainer, _fingerprint, step + 1);
            }

            progress(new TrainingProgress(step + 1, _options.Steps, mean));
        }

        return EmbeddingTableWriter.Write(_words, _trainer.Table.Rows, _trainer.Table.Weights());
    }
}
