using AwsNotesBot.Retrieval.Measures;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>A word that claims something, or a quantity, where it stands in a statement.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="At">Its place among the words of the statement, from 0.</param>
/// <param name="Run">Which run of words without a comma, a condition or a conjunction inside, from 0.</param>
internal sealed record Word(string Text, int At, int Run)
{
    private readonly string _base = IrregularForms.BaseOf(Text.ToLowerInvariant());

    /// <summary>The answers for the words that it was compared to: a sentence is held against many statements of the same words.</summary>
    private readonly Dictionary<string, bool> _same = new(StringComparer.Ordinal);

    public string Lemma { get; } = Lexicon.LemmaOf(Text);

    /// <summary>The quantity, where it is one.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Which negation reaches it, from 1; 0 for none.</summary>
    public int Negation { get; init; }

    /// <summary>Whether it is the first word that its negation reaches.</summary>
    public bool IsDenied { get; init; }

    /// <summary>Whether it is written as a name is.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether a hyphen joins it to another word.</summary>
    public bool IsHyphened { get; init; }

    /// <summary>Whether it follows the word before without a small word or a stop between.</summary>
    public bool Touches { get; init; }

    /// <summary>Which clause of a unit it stands in, from 0.</summary>
    public int Clause { get; init; }

    /// <summary>Whether it stands in a condition or a reason.</summary>
    public bool IsCondition { get; init; }

    public bool IsClaimless => Measure is { } m ? m.Value == 1 && !char.IsDigit(m.Text[0]) : !IsName && !IsHyphened && (Text is "lasts" || Lexicon.IsClaimless(Lemma));

    /// <summary>Whether the other may be written for it.</summary>
    public bool IsSame(Word other) =>
        Measure is not null || other.Measure is not null ? Measure is { } m && other.Measure is { } o && (m.Dimension, m.Value) == (o.Dimension, o.Value)
        : Lemma == other.Lemma || (_same.TryGetValue(other._base, out var same) ? same : _same[other._base] = Derivation.Joins(_base, other._base) || (!IsHyphened && Lexicon.AreSynonyms(Lemma, other.Lemma)));

    public bool Equals(Word? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => At;
}

/// <summary>A small word that turns what a statement says: "than", "only", "up".</summary>
/// <param name="Text">In lower case.</param>
/// <param name="Next">The place of the word behind it.</param>
/// <param name="Run">The run that it stands in, or begins.</param>
internal sealed record Mark(string Text, int Next, int Run);
