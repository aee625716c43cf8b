namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Whether words such as "another", "same", "one" and "many" stay with the nouns that they go with.</summary>
internal static class DeterminerSupport
{
    public static bool AreKept(Clause said, Clause evidence) => said.Determined.All(s =>
    {
        var given = evidence.Determined.Where(g => g.Word.Says(s.Word)).Select(g => g.Determiner).ToList();
        return s.Determiner == Determiner.One
            ? given.Count == 0 || !given.TrueForAll(d => d is Determiner.Many or Determiner.Few)
            : given.Contains(s.Determiner) || evidence.Trailing == s.Determiner || !evidence.Content.Any(s.Word.Says);
    });
}
