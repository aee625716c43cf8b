using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Answers.Contradictions;

/// <summary>A measure that a note states as holding now.</summary>
/// <param name="Measure">The number with its unit.</param>
/// <param name="Counted">The words after it, up to three.</param>
internal sealed record StatedMeasure(Measure Measure, string Counted)
{
    /// <summary>Two values nearer than this share are one: a year and 52 weeks, a GB of 1000 and of 1024 MB.</summary>
    private const double SameShare = 0.08;

    public string Text => Measure.Text;

    public Dimension Dimension => Measure.Dimension;

    public double Value => Measure.Value;

    public bool Same(StatedMeasure other) => Math.Abs(Value - other.Value) <= SameShare * Math.Max(Math.Abs(Value), Math.Abs(other.Value));
}
