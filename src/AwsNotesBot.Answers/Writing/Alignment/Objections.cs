namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>What speaks against a written clause being said by its grounds.</summary>
internal static class Objections
{
    /// <summary>Whether the grounds have all that the clause says, and say the contrary.</summary>
    public static bool Contradict(Aligned aligned, Shown shown) =>
        Coverage.Objection(aligned, shown) is null && ((Sequence.IsInverse(aligned) ? null : Opposition.Objection(aligned)) ?? Denial.Objection(aligned) ?? Sequence.Objection(aligned, shown) ?? Substitutes.Objection(aligned)) is not null;

    /// <summary>Whether one clause of the notes has all that is said, and says it the other way round.</summary>
    public static bool Turn(Aligned aligned, Shown shown) =>
        Coverage.Objection(aligned, shown) is null && ((Sequence.IsInverse(aligned) ? null : Opposition.Objection(aligned)) ?? Sequence.Turning(aligned, shown) ?? Substitutes.Objection(aligned) ?? (Denies(aligned.Said) != Denies(aligned.Given.Own) ? Denial.Objection(aligned) : null)) is not null;

    /// <param name="aligned">The clause with its grounds.</param>
    /// <param name="shown">All that was shown.</param>
    /// <returns>What and on which word; <c>null</c> where nothing does.</returns>
    public static string? Against(Aligned aligned, Shown shown) =>
        Coverage.Objection(aligned, shown) ?? (Sequence.IsInverse(aligned) ? null : Opposition.Objection(aligned)) ?? Quantity.Objection(aligned) ?? Denial.Objection(aligned)
        ?? Scopes.Objection(aligned) ?? Parts.Objection(aligned) ?? Sequence.Objection(aligned, shown) ?? Substitutes.Objection(aligned) ?? Subjects.Objection(aligned);

    private static bool Denies(Statement statement) => statement.Marks.Any(m => Statement.Negations.Contains(m.Text));
}
