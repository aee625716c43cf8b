namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Two or more things set against each other: columns of a table, or the lists below a line such as "Heron vs. stork".</summary>
internal sealed record Comparison(IReadOnlyList<Side> Sides);

/// <summary>One of the things compared.</summary>
/// <param name="Name">As the column or list is headed.</param>
/// <param name="Properties">In the order of the note; none is empty.</param>
internal sealed record Side(string Name, IReadOnlyList<Property> Properties)
{
    /// <summary>What the side says of an aspect; <c>null</c> where it says nothing, or where the properties have no aspects.</summary>
    public string? Says(string aspect) => aspect.Length == 0 ? null : Properties.FirstOrDefault(p => p.Aspect == aspect)?.Says;
}

/// <summary>What is so of one of the things compared.</summary>
/// <param name="Aspect">By what they are compared: the row's name; empty in a list.</param>
/// <param name="Says">The cell or item.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record Property(string Aspect, string Says, Statement Source);
