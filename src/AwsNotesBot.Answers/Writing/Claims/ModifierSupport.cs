namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Whether a word only says which thing "the" points back to: after "a single DNS name" a note calls it "the name".</summary>
internal static class ModifierSupport
{
    /// <param name="word">A word that the clause does not have.</param>
    /// <param name="said">Where it was written.</param>
    /// <param name="evidence">The clause of the note.</param>
    /// <param name="unit">Where that stands.</param>
    public static bool IsUnderstood(ClaimWord word, Clause said, Clause evidence, UnitClauses unit)
    {
        var at = said.Content.ToList().FindIndex(w => ReferenceEquals(w, word));
        return word.Measure is null && at >= 0 && at + 1 < said.Content.Count && said.Content[at + 1] is { Measure: null } noun
            && said.Content.Count(w => !evidence.Content.Any(w.Says)) == 1
            && said.Definite.Contains(word) && evidence.Definite.Any(noun.Says)
            && unit.Clauses.TakeWhile(c => !ReferenceEquals(c.Clause, evidence)).Any(c => c.Clause.Content.Zip(c.Clause.Content.Skip(1)).Any(pair => word.Says(pair.First) && noun.Says(pair.Second)));
    }
}
