namespace AwsNotesBot.Notes;

/// <summary>Lines of a note's file, counted from 1, both ends included.</summary>
public readonly record struct LineRange : IComparable<LineRange>
{
    public LineRange(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        (First, Last) = (first, last);
    }

    public int First { get; }

    public int Last { get; }

    /// <summary>The smallest range that holds both.</summary>
    public LineRange Cover(LineRange other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));

    public bool Overlaps(LineRange other) => First <= other.Last && other.First <= Last;

    public int CompareTo(LineRange other) => First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);

    /// <summary>The form of a link's fragment: <c>L12</c> or <c>L12-L18</c>.</summary>
    public override string ToString() => First == Last ? $"L{First}" : $"L{First}-L{Last}";
}
