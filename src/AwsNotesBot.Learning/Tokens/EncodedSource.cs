using AwsNotesBot.Learning.Pairs;
using AwsNotesBot.Retrieval.Embeddings.StaticTable;

namespace AwsNotesBot.Learning.Tokens;

/// <summary>A source whose texts have become tokens.</summary>
internal sealed record EncodedSource(string Name, SourceKind Kind, EncodedPair[] Pairs)
{
    /// <summary>Pairs of which a text has no token are left out: there is nothing to learn from them.</summary>
    public static EncodedSource Encode(PairSource source, TokenEncoder encoder)
    {
        var pairs = source.Pairs.AsParallel().AsOrdered().Select(p => Encode(p, encoder));
        return new EncodedSource(source.Name, source.Kind, [.. pairs.Where(p => p.Query.Length > 0 && p.Passage.Length > 0)]);
    }

    private static EncodedPair Encode(TextPair pair, TokenEncoder encoder)
    {
        var query = new List<int>();
        encoder.Encode(pair.Query, query);

        var passage = new List<int>();
        var ends = new List<int>();
        foreach (var sentence in SentenceSplitter.Split(pair.Passage))
        {
            encoder.Encode(sentence, passage);
            if (passage.Count > (ends.Count == 0 ? 0 : ends[^1]))
            {
                ends.Add(passage.Count);
            }
        }

        var heading = new List<int>();
        encoder.Encode(pair.Heading, heading);
        return new EncodedPair([.. query], [.. passage], [.. ends], [.. heading]);
    }
}
