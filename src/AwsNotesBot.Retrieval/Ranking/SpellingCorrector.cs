using AwsNotesBot.Retrieval.Aliases;

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

    /// <param name="lexicon">Has the words of the notes.</param>
    /// <param name="index">Tells in how many passages they stand.</param>
    /// <param name="aliases">Names that are as good as words of the notes where these have another name of the group.</param>
    public SpellingCorrector(Lexicon lexicon, Bm25Index index, IReadOnlyList<AliasGroup> aliases)
    {
        foreach (var word in lexicon.Words)
        {
            if (TextAnalyzer.Term(word) is { } term)
            {
                Add(word, index.DocumentFrequency(term));
            }
        }

        foreach (var group in aliases.Where(group => lexicon.HasTerm(group.Concept)))
        {
            foreach (var word in group.Names.SelectMany(WordTokenizer.Words).Where(word => TextAnalyzer.Term(word) is { } term && !lexicon.HasTerm(term)))
            {
                Add(word, index.DocumentFrequency(group.Concept));
            }
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

    private void Add(string word, int frequency)
    {
        if (word.Length < ShortestWord - 1 || !word.All(char.IsAsciiLetter))
        {
            return;
        }

        if (!_words.TryGetValue((word[0], word.Length), out var alike))
        {
            _words[(word[0], word.Length)] = alike = [];
        }

        alike.Add((word, frequency));
    }
}
