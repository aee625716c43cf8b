using System.Numerics.Tensors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>The defined things that are most like one of them: what somebody who half knows it would take for it.</summary>
internal sealed class Neighbours
{
    private const int Nearest = 3;

    /// <summary>A thing that is less like the right one would be taken for it by nobody.</summary>
    private const float Least = 0.4f;

    /// <summary>The same where a sentence tells what a thing does, and not of what kind it is, and of what it does alone.</summary>
    private const float LeastOfDeeds = 0.45f, LeastAlike = 0.35f;

    /// <summary>What standing in the same folder of notes adds to a cosine.</summary>
    private const float SameFolder = 0.2f;

    private readonly IReadOnlyList<Definition> _definitions;
    private readonly float[][] _vectors, _deeds;

    public Neighbours(IReadOnlyList<Definition> definitions, StaticEmbeddingModel model)
    {
        _definitions = definitions;
        _vectors = [.. definitions.Select(d => model.Vector($"{d.Name} {d.Says}"))];
        _deeds = [.. definitions.Select(d => model.Vector(d.Says))];
    }

    /// <summary>The few names that could stand in the statement of the definition and be believed, of its kind and number; the nearest first.</summary>
    public IReadOnlyList<string> Of(Definition definition)
    {
        var (at, kind) = (_definitions.Index().First(d => ReferenceEquals(d.Item, definition)).Index, Grammar.KindWord(definition));
        return [.. _definitions.Select((d, i) => (Definition: d, Cosine: TensorPrimitives.Dot<float>(_vectors[at], _vectors[i]), Deeds: TensorPrimitives.Dot<float>(_deeds[at], _deeds[i])))
            .Where(p => p.Cosine >= Least && (kind is not null || (p.Cosine >= LeastOfDeeds && p.Deeds >= LeastAlike)) && Grammar.IsPlural(p.Definition) == Grammar.IsPlural(definition) && (kind is null || kind == Grammar.KindWord(p.Definition)))
            .OrderByDescending(p => p.Cosine + (Folder(p.Definition) == Folder(definition) ? SameFolder : 0))
            .Select(p => p.Definition.Name).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Take(Nearest)];
    }

    private static string Folder(Definition definition) => Path.GetDirectoryName(definition.Source.Passage.NotePath) ?? "";
}
