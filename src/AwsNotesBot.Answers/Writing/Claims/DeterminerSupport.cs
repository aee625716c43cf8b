namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Whether words such as "another", "same", "one" and "many" stay with the nouns that they go with.</summary>
internal static class DeterminerSupport
{
    public static bool AreKept(Clause said, Clause evidence) => !TakesTheRest(said, evidence) && said.Determined.All(s =>
    {
        var given = evidence.Determined.Where(g => g.Word.Says(s.Word)).Select(g => g.Determiner).ToList();
        return s.Determiner == Determiner.One
            ? given.Count == 0 || !given.TrueForAll(d => d is Determiner.Many or Determiner.Few)
            : given.Contains(s.Determiner) || evidence.Trailing == s.Determiner || !evidence.Content.Any(s.Word.Says);
    });

    /// <summary>What holds for all other courses does not hold for all courses.</summary>
    private static bool TakesTheRest(Clause said, Clause evidence) => Scope.Generalises(said.Text) && evidence.Determined.Any(g => g.Determiner == Determiner.Other
        && said.Content.Any(g.Word.Says) && !said.Determined.Any(s => s.Determiner == Determiner.Other && s.Word.Says(g.Word)));
}
