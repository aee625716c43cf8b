using System.Runtime.InteropServices;

namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>Numbers for the words of a collection and for the terms that they become, so that each is analysed once.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> _wordNumbers = [];
    private readonly Dictionary<string, int> _termNumbers = [];
    private readonly List<string> _words = [];
    private readonly List<int> _termOfWord = [];

    /// <summary>Words in lower case, unstemmed, in the order of their numbers.</summary>
    public IReadOnlyList<string> Words => _words;

    public int TermCount => _termNumbers.Count;

    /// <summary>The numbers of a text's words, new words added.</summary>
    public int[] Read(string text)
    {
        var words = WordTokenizer.Words(text);
        var numbers = new int[words.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_wordNumbers, words[i], out var known);
            if (!known)
            {
                number = _words.Count;
                _words.Add(words[i]);
                _termOfWord.Add(TermNumber(words[i]));
            }

            numbers[i] = number;
        }

        return numbers;
    }

    /// <summary>The number of a concept, which stands among the words as a word and a term of its own.</summary>
    /// <param name="concept">Begins with a sign that no word begins with.</param>
    public int Concept(string concept)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_wordNumbers, concept, out var known);
        if (!known)
        {
            number = _words.Count;
            _words.Add(concept);
            _termOfWord.Add(_termNumbers.Count);
            _termNumbers.Add(concept, _termNumbers.Count);
        }

        return number;
    }

    public bool IsConcept(int word) => _words[word][0] == '=';

    /// <returns>The number of a word's term; below zero for a stop word.</returns>
    public int TermOf(int word) => _termOfWord[word];

    public bool TryFindTerm(string term, out int number) => _termNumbers.TryGetValue(term, out number);

    public bool HasTerm(string term) => _termNumbers.ContainsKey(term);

    private int TermNumber(string word)
    {
        if (TextAnalyzer.Term(word) is not { } term)
        {
            return -1;
        }

        _termNumbers.TryAdd(term, _termNumbers.Count);
        return _termNumbers[term];
    }
}
