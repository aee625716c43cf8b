using System.Runtime.CompilerServices;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Reads a model's answer piece by piece. Holds one answer.</summary>
internal static class PieceStream
{
    public static async IAsyncEnumerable<Piece> ReadAsync(TextStream source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sentences = new SentenceReader();
        await foreach (var delta in source.ReadAsync(cancellationToken))
        {
            foreach (var piece in sentences.Read(delta))
            {
                yield return new Piece(piece, IsWhole: true);
            }

            yield return new Piece(sentences.Rest, IsWhole: false);
        }

        // Half a sentence of an answer that broke off may end before its "not".
        if (source.Failure is null && sentences.End() is { } last)
        {
            yield return new Piece(last, IsWhole: true);
        }
    }
}

/// <summary>A sentence, list item or code block of a model's answer.</summary>
/// <param name="Text">As it was written; the markers of a whole one as <c>[n]</c>.</param>
/// <param name="IsWhole">Whether nothing of it is still to come.</param>
internal readonly record struct Piece(string Text, bool IsWhole);
