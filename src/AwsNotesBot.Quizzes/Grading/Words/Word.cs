using System.Collections.Frozen;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Measures;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>A word of an answer, or a number with its unit.</summary>
/// <param name="Text">In lower case, without apostrophes.</param>
/// <param name="Sense">Whether the answer asserts or denies it.</param>
/// <param name="Piece">Which piece of the answer it stands in, from 0: commas and "and" begin new ones.</param>
/// <param name="Measure">The quantity, where it is one.</param>
internal sealed record Word(string Text, Sense Sense, int Piece, Measure? Measure = null)
{
    private static readonly FrozenSet<string> Padding = WordFile.Lines(typeof(Word).Assembly, "padding.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The index term, or the word itself where the index leaves it out.</summary>
    public string Term { get; } = WordRelations.TermOf(Text);

    /// <summary>Whether an answer may have or leave out the word.</summary>
    public bool IsPadding { get; } = Padding.Contains(Text) || TextAnalyzer.Terms(Text).Count == 0;

    /// <summary>The word together with the particle behind it, where there is one: "time out" may be "timeout".</summary>
    public string? Compound { get; init; }

    /// <summary>Whether it stands in a relative clause, which tells more of what is already named.</summary>
    public bool IsRelative { get; init; }
}

internal enum Sense
{
    Asserted,

    /// <summary>Behind "not", "never", "without".</summary>
    Denied,

    /// <summary>Behind "unless", "except".</summary>
    Excepted,

    /// <summary>Behind "whether", "even", "no matter", or before "or not": it makes no difference.</summary>
    Either,
}
