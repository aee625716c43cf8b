namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Finds the word of the notes that a mistyped word most likely meant.</summary>
internal sealed class SpellingCorrector
{
    /// <summary>Shorter words are mostly names, and a name one letter away is another name.</summary>
    private const int ShortestWord = 5;

    /// <summary>From this length on two slips are allowed.</summary>
    private const int LongWord = 8;

    private readonly Dictionary<(char First, int Length), List<(string Word, int Frequency)>> _words = [];

    private SpellingCorrector()
    {
    }

    public SpellingCorrector(Lexicon lexicon, Bm25Index index)
    {
        foreach (var word in lexicon.Words.Where(w => w.Length >= ShortestWord - 1 && w.All(char.IsAsciiLetter)))
        {
            if (TextAnalyzer.Term(word) is not { } term)
            {
                continue;
            }

            if (!_words.TryGetValue((word[0], word.Length), out var alike))
            {
                _words[(word[0], word.Length)] = alike = [];
            }

            alike.Add((word, index.DocumentFrequency(term)));
        }
    }

    /// <summary>Knows no word, and so corrects none.</summary>
    public static SpellingCorrector None { get; } = new();

    /// <param name="word">In lower case; one that the notes do not have.</param>
    /// <returns>The nearest word with the same first letter, of several the one in most passages; <c>null</c> where none is near.</returns>
    public string? Correct(string word)
    {
        if (word.Length < ShortestWord || !word.All(char.IsAsciiLetter))
        {
            return null;
        }

        var slips = word.Length >= LongWord ? 2 : 1;
        (string Word, int Distance, int Frequency)? best = null;
        for (var length = word.Length - slips; length <= word.Length + slips; length++)
        {
            foreach (var (candidate, frequency) in _words.GetValueOrDefault((word[0], length), []))
            {
                var distance = EditDistance.Between(word, candidate, slips);
                if (distance <= slips && (best is not { } b || (distance, -frequency).CompareTo((b.Distance, -b.Frequency)) < 0
                    || ((distance, frequency) == (b.Distance, b.Frequency) && string.CompareOrdinal(candidate, b.Word) < 0)))
                {
                    best = (candidate, distance, frequency);
                }
            }
        }

        return best?.Word;
    }
}
