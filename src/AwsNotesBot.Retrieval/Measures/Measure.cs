using System.Globalization;

namespace AwsNotesBot.Retrieval.Measures;

/// <summary>What a number counts.</summary>
public enum Dimension
{
    /// <summary>Pieces of anything.</summary>
    Count,
    Time,
    Size,
    Percent,
}

/// <summary>A number with its unit, as a text states it.</summary>
/// <param name="Text">As written.</param>
/// <param name="Start">Where it stands in the text, in characters.</param>
/// <param name="Dimension">What it counts.</param>
/// <param name="Value">In pieces, seconds, bytes or per cent; the same for every spelling of one quantity.</param>
public sealed record Measure(string Text, int Start, Dimension Dimension, double Value)
{
    public int End => Start + Text.Length;

    /// <summary>The index term that stands for the quantity, however a text spells it; no word begins like it.</summary>
    /// <value><c>null</c> for a bare number below ten: "which one", "the four of them" and step 4 have nothing in common.</value>
    internal string? Concept => Dimension == Dimension.Count && Value < 10 ? null : string.Create(CultureInfo.InvariantCulture, $"={Value:R} {Dimension}");
}
