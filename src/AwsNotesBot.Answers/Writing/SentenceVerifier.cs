using System.Numerics.Tensors;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Answers.Writing.Claims;
using AwsNotesBot.Answers.Writing.Injections;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Holds each sentence of a model to the passages that it was shown.</summary>
/// <param name="cutter">Gives the sentences, items and rows of passages.</param>
/// <param name="model">Compares whole sentences.</param>
/// <param name="passages">In the order of their numbers, from 1.</param>
internal sealed class SentenceVerifier(EvidenceCutter cutter, StaticEmbeddingModel model, IReadOnlyList<Passage> passages)
{
    /// <summary>The least cosine of a sentence and what supports it; every word is held to more, so this only stops a play on few words.</summary>
    private const float LeastCosine = 0.4f;

    /// <param name="piece">As it was written, its markers as <c>[n]</c>.</param>
    /// <returns>The unit that says it: of a cited passage where one does, else of any that was shown; <c>null</c> where none does.</returns>
    public EvidenceUnit? Support(string piece)
    {
        if (WrittenText.Plain(piece) is not { } sentence)
        {
            return null;
        }

        var cited = Markers.In(piece).Where(n => n >= 1 && n <= passages.Count).Select(n => passages[n - 1]).Distinct().ToList();
        return Best(sentence, cited) ?? Best(sentence, passages.Except(cited));
    }

    private EvidenceUnit? Best(string sentence, IEnumerable<Passage> among)
    {
        var vector = Embed(sentence);
        return among
            .SelectMany(cutter.Units)
            .Where(unit => Supports(unit, sentence))
            .Select(unit => (Unit: unit, Cosine: TensorPrimitives.CosineSimilarity<float>(vector, Embed(unit.Text))))
            .Where(u => u.Cosine >= LeastCosine)
            .OrderByDescending(u => u.Cosine)
            .Select(u => u.Unit)
            .FirstOrDefault();
    }

    private float[] Embed(string text)
    {
        var vector = new float[model.Dimensions];
        model.Embed(text, vector);
        return vector;
    }

    private static bool Supports(EvidenceUnit unit, string sentence) =>
        WordClaims.AreGiven(sentence, unit)
        && NumberClaims.AreGiven(sentence, $"{unit.Text} {unit.Lead} {unit.Passage.HeadingAt(unit.Lines.First)} {unit.Passage.NoteTitle}")
        && Scope.IsKept(sentence, unit.Text, unit.Around)
        && (unit.Kind == BlockKind.TableRow || !Clauses.AreMixed(sentence, unit.Text, unit.Around)) // all cells tell of the first
        && !unit.Introduces
        && !SpeaksToModels(unit);

    /// <summary>The block whole and what stands above it: a sentence after an order may be part of it, and a heading's words count as given.</summary>
    private static bool SpeaksToModels(EvidenceUnit unit) =>
        new[] { unit.Source.Text, unit.Lead ?? "", unit.Passage.NoteTitle }.Concat(unit.Passage.HeadingPathAt(unit.Lines.First)).Any(text => Injection.In(text) || ModelOrders.In(text));
}
