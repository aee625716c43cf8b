using AwsNotesBot.Retrieval.Measures;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>A word of a clause that claims something, or a quantity.</summary>
/// <param name="Text">In lower case.</param>
/// <param name="Part">Which part of the clause it stands in, from 0: commas and colons begin new ones.</param>
/// <param name="Segment">Which run of words without a comma or a condition inside, from 0.</param>
/// <param name="Measure">The quantity, where it is one.</param>
/// <param name="IsPivot">Whether it only joins what may not change places: "than", "before", "into".</param>
internal sealed record ClaimWord(string Text, int Part, int Segment, Measure? Measure = null, bool IsPivot = false)
{
    private readonly string _base = IrregularForms.BaseOf(Text);

    /// <summary>The index term of the word's base form.</summary>
    public string Term { get; } = WordRelations.TermOf(IrregularForms.BaseOf(Text));

    /// <summary>Whether both say the same: one quantity, one word in two forms, or two words for one thing. A unit alone is said by a quantity that has it.</summary>
    public bool Says(ClaimWord other) =>
        Measure is not null || other.Measure is not null
            ? Measure is null ? other.Text.EndsWith($" {Text}", StringComparison.Ordinal) : other.Measure is { } its && (Measure.Dimension, Measure.Value) == (its.Dimension, its.Value)
            : Term == other.Term || (!IsPivot && !other.IsPivot && (Derivation.Joins(_base, other._base) || WordRelations.AreSynonyms(Term, other.Term) || SameSense.Joins(Term, other.Term)));
}
