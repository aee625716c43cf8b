using System.ComponentModel.DataAnnotations;

namespace AwsNotesBot.Notes;

/// <summary>How notes are cut into passages. A change takes effect when the notes are read again.</summary>
public sealed class PassageOptions : IValidatableObject
{
    /// <summary>Gets or sets the size, in words, below which a passage is merged with a neighbour under the same heading.</summary>
    /// <value>The default is 40; from 1 to 1,000.</value>
    [Range(1, 1_000)]
    public int MinWords { get; set; } = 40;

    /// <summary>Gets or sets the size, in words, up to which neighbouring sections under one heading are merged.</summary>
    /// <value>The default is 200; from 1 to 5,000.</value>
    [Range(1, 5_000)]
    public int MergeWords { get; set; } = 200;

    /// <summary>Gets or sets the size, in words, that the parts of a section that is too large aim at.</summary>
    /// <value>The default is 220; from 1 to 5,000.</value>
    [Range(1, 5_000)]
    public int SplitWords { get; set; } = 220;

    /// <summary>Gets or sets the largest passage, in words. Only a code block, a paragraph, an item or a row that is larger by itself exceeds it.</summary>
    /// <value>The default is 350; from 20 to 5,000.</value>
    [Range(20, 5_000)]
    public int MaxWords { get; set; } = 350;

    /// <summary>The rule between the four sizes: each at most the next.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (MinWords > MergeWords || MergeWords > MaxWords || SplitWords > MaxWords)
        {
            yield return new(
                $"Notes:Passages must keep {nameof(MinWords)} ({MinWords}) <= {nameof(MergeWords)} ({MergeWords}) <= {nameof(MaxWords)} ({MaxWords}) " +
                $"and {nameof(SplitWords)} ({SplitWords}) <= {nameof(MaxWords)}; change the one that breaks the order.");
        }
    }
}
