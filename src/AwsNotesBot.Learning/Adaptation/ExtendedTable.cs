using System.Numerics.Tensors;
using AwsNotesBot.Learning.Contrastive;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Learning.Adaptation;

/// <summary>A table in single precision with rows for further words, each of which begins as what its n-grams made of it.</summary>
internal sealed class ExtendedTable
{
    private readonly int _dimensions;
    private readonly string[] _words;
    private readonly float[] _rows;
    private readonly float[] _weights;

    public ExtendedTable(EmbeddingTable table, IReadOnlyList<string> newWords)
    {
        _dimensions = table.Dimensions;
        _words = [.. Enumerable.Range(0, table.Vocabulary.Count).Select(row => table.Vocabulary[row].ToString()), .. newWords];
        _rows = new float[(_words.Length + table.BucketCount) * _dimensions];
        _weights = new float[_words.Length + table.BucketCount];
        Encoder = new TokenEncoder(Vocabulary.Of(_words), table.BucketCount);
        for (var row = 0; row < table.RowCount; row++)
        {
            // Buckets stand behind the words, and so move up.
            var place = row < table.Vocabulary.Count ? row : row + newWords.Count;
            RowArithmetic.AddScaled(table.Rows.Slice(row * _dimensions, _dimensions), table.Scales[row], Row(place));
            _weights[place] = table.Weights[row];
        }

        var usual = TensorPrimitives.Sum(table.Weights[..table.Vocabulary.Count]) / Math.Max(1, table.Vocabulary.Count);
        for (var i = 0; i < newWords.Count; i++)
        {
            Start(table, newWords[i], table.Vocabulary.Count + i, usual > 0 ? usual : 1);
        }
    }

    public TokenEncoder Encoder { get; }

    /// <summary>These rows alone, in this order, ready to learn.</summary>
    public TrainableTable Take(IReadOnlyList<int> rows)
    {
        var values = new float[rows.Count * _dimensions];
        for (var i = 0; i < rows.Count; i++)
        {
            Row(rows[i]).CopyTo(values.AsSpan(i * _dimensions));
        }

        return TrainableTable.Of(values, [.. rows.Select(row => (double)Math.Max(_weights[row], 1e-6f))], _dimensions);
    }

    /// <summary>Puts rows back that were taken in the same order.</summary>
    public void Put(IReadOnlyList<int> rows, TrainableTable learned)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            learned.Row(i).CopyTo(Row(rows[i]));
            _weights[rows[i]] = learned.Weight(i);
        }
    }

    /// <summary>The table's file; rows that learned nothing have the bytes they came with.</summary>
    public byte[] ToFile() => EmbeddingTableWriter.Write(_words, _rows, _weights);

    private Span<float> Row(int row) => _rows.AsSpan(row * _dimensions, _dimensions);

    /// <summary>w·E is the sum of the w·E of its n-grams: nothing changes by giving a word a row.</summary>
    private void Start(EmbeddingTable table, string word, int row, float weight)
    {
        var buckets = new List<int>();
        table.Encoder.Encode(word, buckets);
        foreach (var bucket in buckets)
        {
            RowArithmetic.AddScaled(table.Rows.Slice(bucket * _dimensions, _dimensions), table.Scales[bucket] * table.Weights[bucket] / weight, Row(row));
        }

        _weights[row] = weight;
    }
}
