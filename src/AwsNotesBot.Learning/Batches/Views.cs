using AwsNotesBot.Learning.Tokens;

namespace AwsNotesBot.Learning.Batches;

/// <summary>What a step sees of a pair: the pair itself, or a sentence of the passage that asks for the rest.</summary>
internal static class Views
{
    private const int MostQueryTokens = 48;
    private const int MostSentenceTokens = 60;
    private const int MostPassageTokens = 160;
    private const int ShortestSentence = 4;
    private const int ShortestThinned = 7;
    private const double SentenceShare = 0.45;

    public static void Add(EncodedPair pair, bool hasPassages, Random random, Batch batch)
    {
        var sentence = hasPassages && random.NextDouble() < SentenceShare ? PickSentence(pair, random) : default;
        if (sentence.Equals(default))
        {
            AppendQuery(pair.Query, thinned: pair.Heading.Length > 0, MostQueryTokens, random, batch.Queries);
            if (pair.Heading.Length > 0 && random.NextDouble() < 0.5)
            {
                batch.Passages.Append(pair.Heading);
            }

            batch.Passages.Append(pair.Passage);
        }
        else
        {
            AppendQuery(pair.Passage.AsSpan(sentence), thinned: true, MostSentenceTokens, random, batch.Queries);
            if (random.NextDouble() < 0.5)
            {
                batch.Passages.Append(pair.Query);
            }

            batch.Passages.Append(pair.Passage.AsSpan(..sentence.Start));
            batch.Passages.Append(pair.Passage.AsSpan(sentence.End..));
        }

        batch.Passages.EndText(MostPassageTokens);
    }

    /// <summary>The tokens of a sentence long enough to ask with, or nothing where the one drawn is too short or alone.</summary>
    private static Range PickSentence(EncodedPair pair, Random random)
    {
        if (pair.SentenceEnds.Length < 2)
        {
            return default;
        }

        var drawn = random.Next(pair.SentenceEnds.Length);
        var start = drawn == 0 ? 0 : pair.SentenceEnds[drawn - 1];
        return pair.SentenceEnds[drawn] - start < ShortestSentence ? default : start..pair.SentenceEnds[drawn];
    }

    /// <summary>Where thinned, half the time at random 40 to 90 of 100 tokens: people ask with fewer words than documents use, and no two alike.</summary>
    private static void AppendQuery(ReadOnlySpan<int> query, bool thinned, int most, Random random, TokenLists queries)
    {
        query = query[..Math.Min(query.Length, most)];
        if (!thinned || query.Length < ShortestThinned || random.NextDouble() < 0.5)
        {
            queries.Append(query);
        }
        else
        {
            var kept = 0.4 + (0.5 * random.NextDouble());
            foreach (var token in query)
            {
                if (random.NextDouble() < kept)
                {
                    queries.Append([token]);
                }
            }

            queries.Append(query[..1]); // never an empty query
        }

        queries.EndText(most);
    }
}
