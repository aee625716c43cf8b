using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Whether what something is done to is not said to do it: "glue is undone with heat" does not undo anything.</summary>
internal static class Voice
{
    private const string Be = " is are was were be been get gets got ";

    /// <param name="said">What was written.</param>
    /// <param name="evidence">What is to support it.</param>
    /// <param name="subject">What the evidence is about.</param>
    public static bool IsKept(Clause said, Clause evidence, IReadOnlyList<ClaimWord> subject) => !TakesObject(said, evidence) && Passives(evidence).All(verb =>
    {
        var at = Find(said, verb);
        return at < 1 || said.Content[at].Text == verb.Text || IsParticiple(said.Content[at].Text) || said.Content[at].Text.EndsWith("ing", StringComparison.Ordinal)
            || !said.Content.Take(at).Any(w => w.Segment == said.Content[at].Segment && subject.Any(w.Says));
    });

    /// <summary>"It holds the gas" of gluten does not say that the gas holds anything: where a clause leans on the one before, no subject of its own stands behind its verb.</summary>
    private static bool TakesObject(Clause said, Clause evidence)
    {
        var at = evidence.Content.FirstOrDefault() is { Measure: null } verb ? Find(said, verb) : -1;
        if (at < 1 || !evidence.LacksSubject || evidence.IsFragment || said.HasPronoun || IsPassive(said, said.Content[at]) || IsPassive(evidence, evidence.Content[0]))
        {
            return false;
        }

        var front = said.Content.Take(at).Where(w => w.Segment == said.Content[at].Segment && w.Part == said.Content[at].Part && w.Measure is null).ToList();
        return front.Count > 0 && front.TrueForAll(w => evidence.Content.Skip(1).Any(w.Says));
    }

    private static int Find(Clause clause, ClaimWord verb) => clause.Content.ToList().FindIndex(w => w.Says(verb));

    private static bool IsPassive(Clause clause, ClaimWord verb) => Passives(clause.Text, [verb]).Any();

    /// <summary>The verbs that something is done by, where nobody is named who does it.</summary>
    private static IEnumerable<ClaimWord> Passives(Clause clause) =>
        clause.Text.Contains(" by ", StringComparison.OrdinalIgnoreCase) ? [] : Passives(clause.Text, clause.Content);

    private static IEnumerable<ClaimWord> Passives(string text, IEnumerable<ClaimWord> verbs)
    {
        var words = text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return verbs.Where(w => w.Measure is null && IsParticiple(w.Text) && Array.FindIndex(words, t => t.TrimEnd('.', ',') == w.Text) is > 0 and var at && Be.Contains($" {words[at - 1]} ", StringComparison.Ordinal));
    }

    private static bool IsParticiple(string word) => word.EndsWith("ed", StringComparison.Ordinal) || IrregularForms.Has(word);
}
