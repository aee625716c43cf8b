using System.Numerics.Tensors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>The defined things that are most like one of them: what somebody who half knows it would take for it.</summary>
internal sealed class Neighbours
{
    /// <summary>How many of the most alike make the first choice, and how many more the second.</summary>
    private const int Near = 6, Far = 18;

    /// <summary>Of so many of the most alike one is taken where only one is wanted.</summary>
    private const int Nearer = 3;

    /// <summary>A thing that is less like the right one would be taken for it by nobody.</summary>
    private const float Least = 0.12f;

    /// <summary>The same for a thing of another kind, which has to be near in what it does.</summary>
    private const float LeastOfAnotherKind = 0.3f;

    /// <summary>The same for a thing that somebody could take for the subject of one sentence.</summary>
    private const float LeastSaid = 0.2f;

    /// <summary>The same for a thing from another folder of notes, which is about other things.</summary>
    private const float LeastFromElsewhere = 0.35f;

    /// <summary>What standing in the same folder of notes adds to a cosine.</summary>
    private const float SameFolder = 0.2f;

    private readonly IReadOnlyList<Definition> _definitions;
    private readonly StaticEmbeddingModel _model;
    private readonly float[][] _vectors;
    private readonly Dictionary<string, HashSet<Definition>> _sameAs = [];

    public Neighbours(IReadOnlyList<Definition> definitions, StaticEmbeddingModel model)
    {
        (_definitions, _model) = (definitions, model);
        _vectors = [.. definitions.Select(d => Vector($"{d.Name} {d.Says}"))];
    }

    /// <returns>Names, the nearer tier first, each tier without order; of the same kind and number as the definition says.</returns>
    public IReadOnlyList<IReadOnlyList<string>> Of(Definition definition)
    {
        var kind = Grammar.KindWord(definition);
        var ranked = Ranked(definition, kind, kind is null ? LeastOfAnotherKind : Least);
        return [[.. ranked.Take(Near)], [.. ranked.Skip(Near).Take(Far)]];
    }

    /// <summary>The one name, or few, that could stand in the statement of the definition and be believed.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Nearest(Definition definition) => [[.. Ranked(definition, Grammar.KindWord(definition), LeastOfAnotherKind).Take(Nearer)]];

    /// <summary>The same for what another sentence says of a defined thing: those of its kind that are most like what is said.</summary>
    /// <returns>Empty where nothing says of what kind the thing is.</returns>
    public IReadOnlyList<IReadOnlyList<string>> Of(string name, string says)
    {
        var same = SameAs(name);
        var kinds = same.Select(Grammar.KindWord).OfType<string>().ToHashSet();
        var own = Vector($"{name} {says}");
        return
        [
            [
                .. _definitions.Select((d, i) => (Definition: d, Cosine: TensorPrimitives.Dot<float>(own, _vectors[i])))
                    .Where(p => p.Cosine >= LeastSaid && Grammar.KindWord(p.Definition) is { } kind && kinds.Contains(kind) && !same.Contains(p.Definition))
                    .OrderByDescending(p => p.Cosine).Select(p => p.Definition.Name).Distinct(StringComparer.OrdinalIgnoreCase).Take(Near),
            ],
        ];
    }

    /// <summary>The definitions of a name, by whatever name of the same thing; many sentences ask for the same.</summary>
    private HashSet<Definition> SameAs(string name)
    {
        if (!_sameAs.TryGetValue(name, out var same))
        {
            _sameAs[name] = same = new(_definitions.Where(d => d.Names.Any(other => SameThing.As(other, name))), ReferenceEqualityComparer.Instance);
        }

        return same;
    }

    private IReadOnlyList<string> Ranked(Definition definition, string? kind, float least)
    {
        var own = _vectors[_definitions.Index().First(d => ReferenceEquals(d.Item, definition)).Index];
        return [.. _definitions.Select((d, i) => (Definition: d, Cosine: TensorPrimitives.Dot<float>(own, _vectors[i])))
            .Where(p => p.Cosine >= least && Grammar.IsPlural(p.Definition) == Grammar.IsPlural(definition) && (kind is null || kind == Grammar.KindWord(p.Definition)) && (p.Cosine >= LeastFromElsewhere || Folder(p.Definition) == Folder(definition)))
            .OrderByDescending(p => p.Cosine + (Folder(p.Definition) == Folder(definition) ? SameFolder : 0))
            .Select(p => p.Definition.Name).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1)];
    }

    private static string Folder(Definition definition) => Path.GetDirectoryName(definition.Source.Passage.NotePath) ?? "";

    private float[] Vector(string text)
    {
        var vector = new float[_model.Dimensions];
        _model.Embed(text, vector);
        return vector;
    }
}
