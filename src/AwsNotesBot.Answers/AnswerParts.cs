using AwsNotesBot.Answers.Evidence;

namespace AwsNotesBot.Answers;

/// <summary>Which parts of answering count: all, or all but one where an ablation asks what that one earns.</summary>
public sealed class AnswerParts
{
    private const string Contradictions = "contradictions";

    /// <summary>Features of a unit by what they look at, each with how a unit looks without it.</summary>
    private static readonly (string Name, Func<UnitFeatures, UnitFeatures> Without)[] Features =
    [
        ("cosine", f => f with { CosineInContext = 0 }),
        ("passage score", f => f with { PassageScore = 0 }),
        ("near words", f => f with { Window = 0 }),
        ("distinct words", f => f with { Distinct = 0, DistinctInContext = 0 }),
        ("number", f => f with { Number = 0, Unit = 0 }),
        ("cue", f => f with { Cue = 0 }),
        ("defining", f => f with { Defines = 0 }),
        ("kind of block", f => f with { Item = 0, Code = 0, CodeWanted = 0, Introduces = 0 }),
        ("length", f => f with { Short = 0, Long = 0 }),
        ("questions and cards", f => f with { Asks = 0, Recalls = 0 }),
        ("words of its own", f => f with { News = 0 }),
    ];

    private readonly string? _off;

    private AnswerParts(string? off) => _off = off;

    /// <summary>Every part that can be left out.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Features.Select(f => f.Name), Contradictions];

    public static AnswerParts All { get; } = new(null);

    internal bool FindsContradictions => _off != Contradictions;

    /// <exception cref="ArgumentException">There is no such part.</exception>
    public static AnswerParts Without(string part) => Names.Contains(part)
        ? new AnswerParts(part)
        : throw new ArgumentException($"Answering has no part '{part}'; it has {string.Join(", ", Names)}.", nameof(part));

    /// <summary>The features that count in a unit's score.</summary>
    internal UnitFeatures Counted(UnitFeatures features) => Features.FirstOrDefault(f => f.Name == _off).Without?.Invoke(features) ?? features;
}
