namespace AwsNotesBot.Retrieval.Embeddings.StaticTable;

/// <summary>Walks over the folded words of a text: runs of letters and digits, no stemming, no stop words.</summary>
/// <param name="text">Any text.</param>
/// <param name="buffer">Room for one word; what a longer word has beyond it is left out.</param>
internal ref struct WordTokenizer(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>Longer runs are hashes and keys, whose ends say nothing.</summary>
    public const int MaxWordLength = 48;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _buffer = buffer;
    private int _position;
    private int _length;

    public readonly ReadOnlySpan<char> Current => _buffer[.._length];

    public bool MoveNext()
    {
        _length = 0;
        for (; _position < _text.Length; _position++)
        {
            var c = _text[_position];
            var folded = CharacterFolding.Fold(c);
            if (folded != '\0')
            {
                if (_length < _buffer.Length)
                {
                    _buffer[_length++] = folded;
                }
            }
            else if (_length > 0 && !CharacterFolding.IsMark(c))
            {
                break;
            }
        }

        return _length > 0;
    }
}
