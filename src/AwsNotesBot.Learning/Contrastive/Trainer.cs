using System.Numerics.Tensors;
using AwsNotesBot.Learning.Batches;

namespace AwsNotesBot.Learning.Contrastive;

/// <summary>Moves a table step by step to where paired texts lie close and others do not.</summary>
internal sealed class Trainer
{
    private readonly TrainingOptions _options;
    private readonly ParallelOptions _parallel;
    private readonly SymmetricInfoNce _loss;

    public Trainer(TrainableTable table, TrainingOptions options)
    {
        (Table, _options) = (table, options);
        RowMoments = new SparseAdam(table.Rows.Length);
        WeightMoments = new SparseAdam(table.RowCount);
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads };
        _loss = new SymmetricInfoNce((float)options.Temperature, _parallel);
    }

    public TrainableTable Table { get; }

    public SparseAdam RowMoments { get; }

    public SparseAdam WeightMoments { get; }

    /// <summary>Learns from one batch.</summary>
    /// <param name="batch">The step's pairs.</param>
    /// <param name="step">Counted from 0.</param>
    /// <returns>The loss before the step.</returns>
    public double Step(Batch batch, int step)
    {
        var (n, d) = (batch.Count, Table.Dimensions);
        var queries = TextVectors.Of(batch.Queries, Table, _parallel);
        var passages = TextVectors.Of(batch.Passages, Table, _parallel);

        var queryGradients = new float[n * d];
        var passageGradients = new float[n * d];
        var loss = _loss.Compute(queries.Units, passages.Units, n, d, queryGradients, passageGradients);
        queries.BackThroughNormalisation(queryGradients, _parallel);
        passages.BackThroughNormalisation(passageGradients, _parallel);

        Update(TouchedRows.Of(batch, Table.RowCount), n, queryGradients, passageGradients, step);
        return loss;
    }

    private void Update(TouchedRows touched, int n, float[] queryGradients, float[] passageGradients, int step)
    {
        var d = Table.Dimensions;
        var rate = LearningRate.At(step, _options.Steps, _options.Rate);
        Parallel.For(0, touched.Rows.Length, _parallel, i =>
        {
            Span<float> gradient = stackalloc float[d];
            gradient.Clear();
            foreach (var text in touched.TextsOf(i))
            {
                var source = text < n ? queryGradients.AsSpan(text * d, d) : passageGradients.AsSpan((text - n) * d, d);
                TensorPrimitives.Add(gradient, source, gradient);
            }

            // s = Σ w·E: ∂L/∂E = w·Σ ∂L/∂s, and with w = exp(ω) ∂L/∂ω = E·∂L/∂E.
            var row = touched.Rows[i];
            TensorPrimitives.Multiply(gradient, Table.Weight(row), gradient);
            var weightGradient = TensorPrimitives.Dot<float>(Table.Row(row), gradient);
            RowMoments.Update(Table.Row(row), gradient, row * d, rate, step + 1);
            WeightMoments.Update(Table.LogWeights.AsSpan(row, 1), [weightGradient], row, (float)(rate * _options.WeightRate), step + 1);
        });
    }
}
