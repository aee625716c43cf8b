using System.Numerics.Tensors;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Answers.Writing.Alignment;
using AwsNotesBot.Answers.Writing.Claims;
using AwsNotesBot.Answers.Writing.Injections;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Holds each sentence of a model to the passages that it was shown. Holds one answer; not for several threads.</summary>
/// <param name="cutter">Gives the sentences, items and rows of passages.</param>
/// <param name="model">Compares whole sentences.</param>
/// <param name="passages">In the order of their numbers, from 1.</param>
internal sealed class SentenceVerifier(EvidenceCutter cutter, StaticEmbeddingModel model, IReadOnlyList<Passage> passages)
{
    private readonly Abbreviations _abbreviations = new(passages.SelectMany(p => p.Blocks.Select(b => b.Text).Concat(p.HeadingPath).Append(p.NoteTitle)));

    private readonly Dictionary<Passage, IReadOnlyList<UnitClauses>> _units = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the passages state, in their order: nothing that only introduces, nothing that speaks to models.</summary>
    public IEnumerable<EvidenceUnit> Evidence => passages.SelectMany(Units).Select(u => u.Unit);

    /// <summary>The passages that a piece cites.</summary>
    /// <param name="piece">Its markers as <c>[n]</c>; numbers of none are passed over.</param>
    public IReadOnlyList<Passage> Cited(string piece) => [.. Markers.In(piece).Where(n => n >= 1 && n <= passages.Count).Select(n => passages[n - 1]).Distinct()];

    /// <summary>Reads the passages before the first sentence comes, which would wait for that.</summary>
    public void ReadPassages()
    {
        foreach (var passage in passages)
        {
            Units(passage);
        }

        Aligned.ReadPassages();
    }

    /// <param name="piece">As it was written, its markers as <c>[n]</c>.</param>
    /// <returns>The units that say it, of cited passages where these do, else of any that was shown; empty where none does.</returns>
    public IReadOnlyList<EvidenceUnit> Support(string piece)
    {
        if (WrittenText.Plain(piece) is not { } text)
        {
            return [];
        }

        var cited = Cited(piece);
        var expanded = _abbreviations.Expand(text);
        return Said(expanded, Embed(text), cited) is { Count: > 0 } units
            ? Aligned.Contradict(expanded, units) ? [] : units
            : Aligned.Support(expanded, Markers.In(piece).Select(n => n - 1).ToHashSet());
    }

    /// <summary>What says the sentence nearly in its own words.</summary>
    private IReadOnlyList<EvidenceUnit> Said(string text, float[] vector, IReadOnlyList<Passage> cited)
    {
        var cuts = SentenceSupport.Of(text);
        foreach (var among in new[] { cited, passages })
        {
            foreach (var cut in cuts)
            {
                if (Best(vector, among, cut.IsSaidBy) is { } one)
                {
                    return [one];
                }

                if (Each(vector, among, cut) is { Count: > 0 } several)
                {
                    return several;
                }
            }
        }

        return [];
    }

    /// <summary>Reads sentences in freer prose than the notes'.</summary>
    private AlignedVerifier Aligned => field ??= new([.. passages.Select(Units)]);

    /// <summary>A unit for each clause of the sentence; empty where a clause has none.</summary>
    private IReadOnlyList<EvidenceUnit> Each(float[] vector, IReadOnlyList<Passage> among, SentenceSupport sentence)
    {
        var units = Enumerable.Range(0, sentence.Clauses).Select(i => Best(vector, among, unit => sentence.IsSaidBy(i, unit))).ToList();
        return units.Count == 0 || units.Contains(null) ? [] : [.. units.OfType<EvidenceUnit>().Distinct()];
    }

    private EvidenceUnit? Best(float[] vector, IEnumerable<Passage> among, Func<UnitClauses, bool> says) => among
        .SelectMany(Units)
        .Where(says)
        .MaxBy(unit => TensorPrimitives.CosineSimilarity<float>(vector, Embed(unit.Unit.Text)))
        ?.Unit;

    /// <summary>What a passage states, read once.</summary>
    private IReadOnlyList<UnitClauses> Units(Passage passage) =>
        _units.TryGetValue(passage, out var units) ? units : _units[passage] = [.. cutter.Units(passage).Where(IsEvidence).Select(u => new UnitClauses(u, _abbreviations))];

    private float[] Embed(string text)
    {
        var vector = new float[model.Dimensions];
        model.Embed(text, vector);
        return vector;
    }

    private static bool IsEvidence(EvidenceUnit unit) => !unit.Introduces && !SpeaksToModels(unit);

    /// <summary>The block whole and what stands above it: a sentence after an order may be part of it, and a heading's words count as given.</summary>
    private static bool SpeaksToModels(EvidenceUnit unit) =>
        new[] { unit.Source.Text, unit.Lead ?? "", unit.Passage.NoteTitle }.Concat(unit.Passage.HeadingPathAt(unit.Lines.First)).Any(text => Injection.In(text) || ModelOrders.In(text));
}
