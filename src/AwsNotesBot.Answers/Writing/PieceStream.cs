using System.Runtime.CompilerServices;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Reads a model's answer piece by piece. Holds one answer.</summary>
internal static class PieceStream
{
    public static async IAsyncEnumerable<string> ReadAsync(TextStream source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sentences = new SentenceReader();
        await foreach (var delta in source.ReadAsync(cancellationToken))
        {
            foreach (var piece in sentences.Read(delta))
            {
                yield return piece;
            }
        }

        // Half a sentence of an answer that broke off may end before its "not".
        if (source.Failure is null && sentences.End() is { } last)
        {
            yield return last;
        }
    }
}
