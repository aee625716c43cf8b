using System.Numerics.Tensors;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Three neighbouring blocks at a time, each with a vector: finds the spot in a passage that a whole-passage vector blurs.</summary>
internal sealed class PassageWindows
{
    /// <summary>Blocks on each side of the middle one.</summary>
    private const int Reach = 1;

    private readonly StaticEmbeddingModel _model;
    private readonly VectorMatrix _vectors;

    /// <summary>The first window of each passage, and after the last passage the count of all.</summary>
    private readonly int[] _starts;

    public PassageWindows(IReadOnlyList<Passage> passages, StaticEmbeddingModel model)
    {
        _model = model;
        _starts = new int[passages.Count + 1];
        for (var i = 0; i < passages.Count; i++)
        {
            _starts[i + 1] = _starts[i] + passages[i].Blocks.Count;
        }

        _vectors = new VectorMatrix(_starts[^1], model.Dimensions);
        Parallel.For(0, passages.Count, i => Fill(passages[i], _starts[i]));
    }

    /// <summary>The first and the last block of the window around one of <paramref name="count"/> blocks.</summary>
    public static (int First, int Last) Around(int middle, int count) => (Math.Max(0, middle - Reach), Math.Min(count - 1, middle + Reach));

    /// <summary>Writes each passage's best cosine with <paramref name="unit"/>, a vector of the model's.</summary>
    public void BestCosines(ReadOnlySpan<float> unit, Span<float> best)
    {
        for (var passage = 0; passage < best.Length; passage++)
        {
            best[passage] = _starts[passage] == _starts[passage + 1] ? 0 : float.MinValue;
            for (var window = _starts[passage]; window < _starts[passage + 1]; window++)
            {
                best[passage] = Math.Max(best[passage], _vectors.Cosine(window, unit));
            }
        }
    }

    private void Fill(Passage passage, int first)
    {
        var width = _model.Dimensions;
        var sums = new float[passage.Blocks.Count * width];
        for (var block = 0; block < passage.Blocks.Count; block++)
        {
            _model.AddTokens(passage.Blocks[block].Text, sums.AsSpan(block * width, width));
        }

        var heading = new float[width];
        foreach (var name in passage.HeadingPath.TakeLast(PassageWords.InnerHeadings))
        {
            _model.AddTokens(name, heading);
        }

        var window = new float[width];
        for (var middle = 0; middle < passage.Blocks.Count; middle++)
        {
            heading.CopyTo(window, 0);
            var (start, end) = Around(middle, passage.Blocks.Count);
            for (var block = start; block <= end; block++)
            {
                TensorPrimitives.Add(window, sums.AsSpan(block * width, width), window);
            }

            _vectors.SetRow(first + middle, window);
        }
    }
}
