namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Whether a clause keeps apart what commas keep apart: "it saves this, adds that" does not add this.</summary>
internal static class PartSupport
{
    /// <summary>Who says this share of the words of two parts may put them together.</summary>
    private const double MostlySaid = 0.65;

    public static bool AreKeptApart(Clause said, Clause evidence)
    {
        var parts = evidence.Content.Where(w => !evidence.Subject.Contains(w)).GroupBy(w => w.Part).Select(g => g.ToList()).ToList();
        return said.Content.GroupBy(w => w.Part).All(group =>
        {
            var words = group.Where(w => !evidence.Subject.Any(w.Says)).ToList();
            var touched = parts.FindAll(p => p.Exists(w => words.Exists(w.Says)));
            touched.RemoveAll(p => touched.Exists(other => other != p && p.Where(w => words.Exists(w.Says)).All(w => other.Exists(w.Says))));
            return touched.Count < 2
                || touched.Exists(p => words.TrueForAll(w => p.Exists(w.Says) || !evidence.Content.Any(w.Says)))
                || touched.TrueForAll(p => p.Count(w => said.Content.Any(w.Says)) >= MostlySaid * p.Count);
        });
    }
}
