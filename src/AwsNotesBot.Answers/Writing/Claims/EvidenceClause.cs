namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>A clause of a unit with what is understood beside it.</summary>
/// <param name="Clause">What it says.</param>
/// <param name="Carried">The subject of the clause before, where the clause leans on it.</param>
/// <param name="Columns">For a row of a table, its cells with their columns; empty for prose.</param>
internal sealed record EvidenceClause(Clause Clause, IReadOnlyList<ClaimWord> Carried, IReadOnlyList<Column> Columns)
{
    /// <summary>For a row of a table the words of its first cell.</summary>
    public IReadOnlyList<ClaimWord> Name { get; init; } = [];
}

/// <summary>A cell of a row.</summary>
/// <param name="Head">The words of the column's name that no other column has.</param>
/// <param name="Value">The words of the cell.</param>
internal sealed record Column(IReadOnlyList<ClaimWord> Head, IReadOnlyList<ClaimWord> Value);
