namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>Whether the clause denies what the grounds deny, and nothing else.</summary>
internal static class Denial
{
    public static string? Objection(Aligned a)
    {
        if (a.Said.Bare > 0 != a.Given.Own.Bare > 0)
        {
            return "bare negation";
        }

        foreach (var (said, given) in a.Both)
        {
            if ((said.IsDenied && given.Negation == 0) || (given.IsDenied && said.Negation == 0))
            {
                return $"negation {said.Text}";
            }
        }

        return Unmet(a.Said, w => a.Of(w) is null, w => a.Of(w)?.Negation ?? 0) ?? Unmet(a.Given.Own, w => !a.IsTaken(w), w => a.Both.FirstOrDefault(p => p.Given == w).Said?.Negation ?? -1);
    }

    /// <summary>A negation whose first word has no partner is held by the others that it reaches.</summary>
    private static string? Unmet(Statement statement, Func<Word, bool> isAlone, Func<Word, int> partner)
    {
        foreach (var denied in statement.Words.Where(w => w.IsDenied && isAlone(w)))
        {
            var met = statement.Words.Where(w => w.Negation == denied.Negation && !isAlone(w)).ToList();
            if (met.Count > 0 ? partner(met[0]) == 0 : partner(denied) == 0)
            {
                return $"negation near {denied.Text}";
            }
        }

        return null;
    }
}
