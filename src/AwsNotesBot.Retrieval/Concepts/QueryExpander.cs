using AwsNotesBot.Retrieval.Aliases;
using AwsNotesBot.Retrieval.Measures;
using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval.Concepts;

/// <summary>Finds in a question what the notes have other names for.</summary>
/// <param name="names">Finds names.</param>
/// <param name="notes">Has read the notes.</param>
/// <param name="index">Tells how rare a word is in them.</param>
internal sealed class QueryExpander(NameFinder names, ConceptReader notes, Bm25Index index)
{
    /// <summary>A word that stands in more than one of so many passages is no name of one note.</summary>
    private const int CommonShare = 20;

    private readonly double _rare = Bm25.Idf(index.DocumentCount, Math.Max(2, index.DocumentCount / CommonShare));

    /// <param name="text">The question.</param>
    /// <param name="words">Its words, mended.</param>
    public IEnumerable<Expansion> Expand(string text, IReadOnlyList<string> words)
    {
        var meant = names.In([.. words.Select(names.NumberOf)]).Select(mention => (
            Text: string.Join(' ', words.Skip(mention.First).Take(mention.Count)),
            Concepts: mention.Groups.Where(IsName).Select(group => group.Concept)));
        var measured = MeasureReader.In(text).Select(measure => (measure.Text, Concepts: Enumerable.Repeat(measure.Concept, 1).OfType<string>()));
        foreach (var mention in meant.Concat(measured))
        {
            var (terms, concepts) = (TextAnalyzer.Terms(mention.Text), mention.Concepts.ToList());
            var others = notes.NamesOf(concepts).Where(name => !name.Terms.SequenceEqual(terms)).ToList();
            if (others.Count > 0)
            {
                yield return new Expansion(mention.Text, terms, concepts, others);
            }
        }
    }

    private bool IsName(AliasGroup group) =>
        !group.Loose || group.Names.All(name => TextAnalyzer.Terms(name).Any(term => index.Idf(term) >= _rare));
}
