namespace AwsNotesBot.Retrieval.Embeddings.StaticTable;

/// <summary>The words that have a row of their own; row 0 is the first word.</summary>
internal sealed class Vocabulary
{
    private readonly string _letters;
    private readonly int[] _ends;
    private readonly int[] _slots;

    /// <param name="letters">All words joined without a separator.</param>
    /// <param name="lengths">Their lengths in characters, in the same order.</param>
    /// <exception cref="InvalidDataException">The lengths and the letters do not agree, or a word stands there twice.</exception>
    public Vocabulary(string letters, ReadOnlySpan<byte> lengths)
    {
        _letters = letters;
        _ends = new int[lengths.Length];
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(lengths.Length * 2) + 2)];

        var end = 0;
        for (var row = 0; row < lengths.Length; row++)
        {
            end += lengths[row];
            _ends[row] = end;
            if (lengths[row] == 0 || end > letters.Length)
            {
                throw new InvalidDataException($"word {row} of its vocabulary does not fit its letters.");
            }

            ref var slot = ref Slot(this[row]);
            if (slot != 0)
            {
                throw new InvalidDataException($"its vocabulary has the word '{this[row]}' twice.");
            }

            slot = row + 1;
        }

        if (end != letters.Length)
        {
            throw new InvalidDataException($"its vocabulary has {letters.Length - end} letters more than its words take.");
        }
    }

    public int Count => _ends.Length;

    public ReadOnlySpan<char> this[int row]
    {
        get
        {
            var start = row == 0 ? 0 : _ends[row - 1];
            return _letters.AsSpan(start, _ends[row] - start);
        }
    }

    public static Vocabulary Of(IReadOnlyCollection<string> words) =>
        new(string.Concat(words), [.. words.Select(w => checked((byte)w.Length))]);

    /// <summary>The row of a folded word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => Slot(word) - 1;

    /// <summary>The slot that holds a word or, empty, the one where it belongs. Linear probing, at most half full.</summary>
    private ref int Slot(ReadOnlySpan<char> word)
    {
        var hash = Fnv1a.Hash(word);
        var mask = _slots.Length - 1;
        for (var i = (int)(hash ^ (hash >> 15)) & mask; ; i = (i + 1) & mask)
        {
            ref var slot = ref _slots[i];
            if (slot == 0 || this[slot - 1].SequenceEqual(word))
            {
                return ref slot;
            }
        }
    }
}
