using AwsNotesBot.Learning.Batches;

namespace AwsNotesBot.Learning.Contrastive;

/// <summary>Which rows a batch touches, and for each the texts that hold it: a row's gradient can then be summed by one thread in one order.</summary>
internal sealed class TouchedRows
{
    private readonly int[] _starts;
    private readonly int[] _texts;

    private TouchedRows(int[] rows, int[] starts, int[] texts) => (Rows, _starts, _texts) = (rows, starts, texts);

    /// <summary>In the order of their first appearance.</summary>
    public int[] Rows { get; }

    /// <param name="batch">Its queries are texts 0 to n − 1, its passages n to 2n − 1.</param>
    /// <param name="rowCount">Rows of the table.</param>
    public static TouchedRows Of(Batch batch, int rowCount)
    {
        var position = new int[rowCount];
        var rows = new List<int>();
        var counts = new List<int>();
        ForEachToken(batch, (token, _) =>
        {
            if (position[token] == 0)
            {
                rows.Add(token);
                counts.Add(0);
                position[token] = rows.Count;
            }

            counts[position[token] - 1]++;
        });

        var starts = new int[rows.Count + 1];
        for (var i = 0; i < rows.Count; i++)
        {
            starts[i + 1] = starts[i] + counts[i];
        }

        var next = starts.AsSpan(0, rows.Count).ToArray();
        var texts = new int[starts[^1]];
        ForEachToken(batch, (token, text) => texts[next[position[token] - 1]++] = text);
        return new TouchedRows([.. rows], starts, texts);
    }

    /// <summary>The texts that hold the n-th touched row; a text stands there as often as the token in it.</summary>
    public ReadOnlySpan<int> TextsOf(int n) => _texts.AsSpan(_starts[n]..(_starts[n + 1]));

    private static void ForEachToken(Batch batch, Action<int, int> visit)
    {
        for (var text = 0; text < 2 * batch.Count; text++)
        {
            foreach (var token in text < batch.Count ? batch.Queries[text] : batch.Passages[text - batch.Count])
            {
                visit(token, text);
            }
        }
    }
}
