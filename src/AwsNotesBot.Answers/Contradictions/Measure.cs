namespace AwsNotesBot.Answers.Contradictions;

/// <summary>What a number counts.</summary>
internal enum Dimension
{
    Count,
    Time,
    Size,
    Percent,
}

/// <summary>A number with its unit as a note states it.</summary>
/// <param name="Text">As written.</param>
/// <param name="Dimension">What it counts.</param>
/// <param name="Value">In seconds, bytes, per cent or pieces.</param>
/// <param name="Counted">The words after a count, up to three.</param>
/// <param name="Before">The words in front of it, up to three, lower case.</param>
internal sealed record Measure(string Text, Dimension Dimension, double Value, string Counted, string Before)
{
    /// <summary>Two values nearer than this share are one: a year and 365 days, a GB of 1000 and of 1024 MB.</summary>
    private const double SameShare = 0.08;

    public bool Same(Measure other) => Math.Abs(Value - other.Value) <= SameShare * Math.Max(Math.Abs(Value), Math.Abs(other.Value));
}
