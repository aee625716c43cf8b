using AwsNotesBot.Retrieval.Aliases;
using AwsNotesBot.Retrieval.Measures;
using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Concepts;

/// <summary>
/// Reads the texts of passages: words, and beside them the concepts that they mean, so that a thing is found by any of its names
/// and a quantity in any unit. Remembers by which names the texts had each concept.
/// </summary>
/// <param name="lexicon">Numbers words and concepts.</param>
/// <param name="names">Finds names.</param>
/// <param name="quantities">Whether quantities are concepts as well.</param>
internal sealed class ConceptReader(Lexicon lexicon, NameFinder names, bool quantities)
{
    private readonly Dictionary<string, Dictionary<string, int>> _spellings = [];

    /// <summary>The name finder's number of each word of the lexicon.</summary>
    private readonly List<int> _nameWords = [];

    public ReadText Read(string text)
    {
        var words = lexicon.Read(text);
        for (var word = _nameWords.Count; word < lexicon.Words.Count; word++)
        {
            _nameWords.Add(lexicon.IsConcept(word) ? NameFinder.NoWord : names.NumberOf(lexicon.Words[word]));
        }

        var concepts = new List<int>();
        foreach (var mention in names.In(Array.ConvertAll(words, word => _nameWords[word])))
        {
            var name = string.Join(' ', words.Skip(mention.First).Take(mention.Count).Select(word => lexicon.Words[word]));
            concepts.AddRange(mention.Groups.Select(group => Concept(group.Concept, name)));
        }

        foreach (var measure in quantities ? MeasureReader.In(text) : [])
        {
            if (measure.Concept is { } concept)
            {
                concepts.Add(Concept(concept, measure.Text.ToLowerInvariant()));
            }
        }

        return new ReadText(words, [.. concepts]);
    }

    /// <summary>The names by which the texts read so far have any of the concepts, the one most used first, one for each row of index terms.</summary>
    public IEnumerable<OtherName> NamesOf(IEnumerable<string> concepts) =>
        concepts.SelectMany(concept => _spellings.GetValueOrDefault(concept, []))
            .OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal)
            .Select(s => new OtherName(s.Key, TextAnalyzer.Terms(s.Key)))
            .DistinctBy(name => string.Join(' ', name.Terms));

    private int Concept(string concept, string name)
    {
        var spellings = _spellings.TryGetValue(concept, out var known) ? known : _spellings[concept] = [];
        spellings[name] = spellings.GetValueOrDefault(name) + 1;
        return lexicon.Concept(concept);
    }
}
