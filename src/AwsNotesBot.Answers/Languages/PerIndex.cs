using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Languages;

/// <summary>What is read from all of the notes, once for each state of them.</summary>
internal sealed class PerIndex<T>(Func<PassageIndex, T> read)
{
    private volatile Known? _known;

    public T Of(PassageIndex index)
    {
        if (_known is not { } known || known.Index != index)
        {
            _known = known = new Known(index, read(index));
        }

        return known.Value;
    }

    private sealed record Known(PassageIndex Index, T Value);
}
