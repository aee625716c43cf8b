namespace AwsNotesBot.Learning.Batches;

/// <summary>The token lists of many texts, one after the other in one array.</summary>
internal sealed class TokenLists
{
    private readonly List<int> _tokens = [];
    private readonly List<int> _ends = [];

    public int Count => _ends.Count;

    public ReadOnlySpan<int> this[int text]
    {
        get
        {
            var start = text == 0 ? 0 : _ends[text - 1];
            return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_tokens)[start.._ends[text]];
        }
    }

    /// <summary>Appends to the text that <see cref="EndText"/> will close.</summary>
    public void Append(ReadOnlySpan<int> tokens) => _tokens.AddRange(tokens);

    /// <summary>Closes a text; of its tokens, the first <paramref name="most"/> stay.</summary>
    public void EndText(int most)
    {
        var start = Count == 0 ? 0 : _ends[^1];
        if (_tokens.Count - start > most)
        {
            _tokens.RemoveRange(start + most, _tokens.Count - start - most);
        }

        _ends.Add(_tokens.Count);
    }
}
