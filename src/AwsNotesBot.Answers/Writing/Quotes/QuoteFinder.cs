using System.Numerics.Tensors;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Writing.Quotes;

/// <summary>Finds what the notes say of the same in place of a sentence that does not hold. Holds one answer; not for several threads.</summary>
/// <param name="model">Compares words and sentences.</param>
/// <param name="evidence">What may be quoted, of all passages that were shown.</param>
internal sealed class QuoteFinder(StaticEmbeddingModel model, IEnumerable<EvidenceUnit> evidence)
{
    /// <summary>What is not so near speaks of something else: of 906 written sentences that their note bears out all but 2 come nearer to it, held to another note 5 in 100 do.</summary>
    private const double LeastNearness = 0.45;

    /// <summary>What a statement of a cited passage has ahead of the others'.</summary>
    private const double CitedAhead = 0.07;

    private readonly WordVectors _vectors = new(model);

    private readonly List<EvidenceUnit> _units = [.. evidence.Where(Quote.CanBe)];

    private IReadOnlyList<EvidenceUnit> Alone => field ??= _units.FindAll(Quote.StandsAlone);

    /// <param name="text">Plain.</param>
    /// <param name="cited">The passages that it cites.</param>
    /// <returns>The nearest statement; <c>null</c> where none speaks of the same.</returns>
    public Quote? Nearest(string text, IReadOnlyCollection<Passage> cited) =>
        _units.Count > 0 && Ranked(text, cited, _units)[0] is { Nearness: >= LeastNearness } best ? Quote.Of(best.Unit) : null;

    /// <param name="opening">How a sentence begins that did not hold.</param>
    /// <param name="text">The sentence, plain.</param>
    /// <param name="cited">The passages that it cites.</param>
    /// <returns>Of the statements that begin so the one that is nearest to the whole.</returns>
    public Quote Ending(Opening opening, string text, IReadOnlyCollection<Passage> cited)
    {
        var best = Ranked(text, cited, [.. opening.Endings.Select(e => e.Unit)])[0].Unit;
        return opening.Endings.First(e => e.Unit == best);
    }

    /// <param name="beginning">A sentence as far as it is written.</param>
    /// <returns>As much of it as a statement begins with; <c>null</c> where none begins so.</returns>
    public Opening? Open(string beginning) => Opening.Of(beginning, Alone);

    /// <summary>By the mean of three: how near the words of each come to those of the sentence, the same with its headings and lead, and the cosine of the two.</summary>
    private IReadOnlyList<(EvidenceUnit Unit, double Nearness)> Ranked(string text, IReadOnlyCollection<Passage> cited, IReadOnlyList<EvidenceUnit> among)
    {
        var said = WordProfile.Of(text).Words.Select(word => (Word: word, Terms: TextAnalyzer.Terms(word))).Where(w => w.Terms.Count > 0).ToList();
        var similarity = new WordSimilarity(_vectors, [.. said.Select(w => w.Word)]);
        var vector = new float[model.Dimensions];
        model.Embed(text, vector);
        var own = _units.ConvertAll(u => Nearest(u.Said));

        // What all statements come near to tells none of them apart.
        var masses = said.Select((_, word) => Math.Log((own.Count + 1.0) / (own.Sum(nearest => nearest[word]) + 0.5))).ToList();
        return
        [
            .. _units.Zip(own).Where(u => among.Contains(u.First)).Select(u => (u.First, Nearness: Nearness(u.First, u.Second))).OrderByDescending(u => u.Nearness + (cited.Contains(u.First.Passage) ? CitedAhead : 0)),
        ];

        float[] Nearest(WordProfile profile)
        {
            var nearest = similarity.Nearest(profile);
            foreach (var (word, (_, terms)) in said.Index())
            {
                nearest[word] = terms.All(profile.Terms.Contains) ? 1 : nearest[word];
            }

            return nearest;
        }

        double Nearness(EvidenceUnit unit, float[] nearest)
        {
            var inContext = Nearest(unit.Around);
            TensorPrimitives.Max<float>(inContext, nearest, inContext);
            return (Mean(nearest, masses) + Mean(inContext, masses) + TensorPrimitives.Dot<float>(vector, unit.Vector)) / 3;
        }
    }

    private static double Mean(float[] nearest, IReadOnlyList<double> masses) => masses.Sum() is var all and > 0 ? nearest.Zip(masses, (n, m) => n * m).Sum() / all : 0;
}
