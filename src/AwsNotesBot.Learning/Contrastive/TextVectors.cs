using System.Numerics.Tensors;
using AwsNotesBot.Learning.Batches;

namespace AwsNotesBot.Learning.Contrastive;

/// <summary>Unit vectors of the texts of a batch, and the way back from a gradient on them to one on their sums.</summary>
internal sealed class TextVectors
{
    private readonly float[] _norms;

    private TextVectors(int count, int dimensions)
    {
        (Count, Dimensions) = (count, dimensions);
        Units = new float[count * dimensions];
        _norms = new float[count];
    }

    public int Count { get; }

    public int Dimensions { get; }

    /// <summary>Count × dimensions.</summary>
    public float[] Units { get; }

    /// <summary>u = s/|s| with s = Σ w(t)·E(t) over the text's tokens.</summary>
    public static TextVectors Of(TokenLists texts, TrainableTable table, ParallelOptions parallel)
    {
        var vectors = new TextVectors(texts.Count, table.Dimensions);
        Parallel.For(0, texts.Count, parallel, i =>
        {
            var unit = vectors.Units.AsSpan(i * table.Dimensions, table.Dimensions);
            foreach (var token in texts[i])
            {
                TensorPrimitives.MultiplyAdd(table.Row(token), table.Weight(token), unit, unit);
            }

            var norm = Math.Max(TensorPrimitives.Norm<float>(unit), 1e-12f);
            TensorPrimitives.Divide(unit, norm, unit);
            vectors._norms[i] = norm;
        });
        return vectors;
    }

    /// <summary>Replaces ∂L/∂u by ∂L/∂s = (g − (g·u)u)/|s|.</summary>
    public void BackThroughNormalisation(float[] gradients, ParallelOptions parallel) => Parallel.For(0, Count, parallel, i =>
    {
        var unit = Units.AsSpan(i * Dimensions, Dimensions);
        var gradient = gradients.AsSpan(i * Dimensions, Dimensions);
        var along = TensorPrimitives.Dot<float>(gradient, unit);
        TensorPrimitives.MultiplyAdd(unit, -along, gradient, gradient);
        TensorPrimitives.Divide(gradient, _norms[i], gradient);
    });
}
