using System.Collections.Frozen;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Whether what a clause is about keeps what narrows it: what holds for rye dough does not hold for dough.</summary>
internal static class SubjectSupport
{
    /// <summary>Adjectives that leave the thing what it is.</summary>
    private static readonly FrozenSet<string> NarrowsNothing = new[] { "current", "actual", "respective", "given", "particular", "specific", "certain", "corresponding", "relevant" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsKept(Clause said, Clause evidence, Clause context)
    {
        var subject = evidence.Subject;
        var left = subject.Where(w => !said.Content.Any(w.Says)).ToList();
        if (said.LacksSubject)
        {
            return true;
        }

        if (left.Count == subject.Count)
        {
            // Nor may what the clause does not name at all.
            if (evidence is { EndsSubject: true, LacksSubject: false } && subject.Count > 0 && said.EndsSubject
                && (!said.Subject.Any(w => evidence.Content.Any(w.Says)) || (said.IsByAgent && evidence.IsByAgent)))
            {
                return false;
            }

            // Another thing of the heading must not take the subject's place.
            return !left.Exists(w => context.Content.Any(w.Says)) || said.Content.All(w => evidence.Content.Any(w.Says) || !context.Content.Any(w.Says));
        }

        if (evidence.Coordinated is > 0 and var first && (All(subject.Take(first)) || All(subject.Skip(first))))
        {
            return true;
        }

        return left.TrueForAll(w => NarrowsNothing.Contains(w.Text) || (context.Content.Any(w.Says) ? !Replaced(said, evidence, context) : w == subject[^1] && !IsParticiple(w)));

        bool All(IEnumerable<ClaimWord> words) => words.Any() && words.All(w => said.Content.Any(w.Says));
    }

    private static bool IsParticiple(ClaimWord word) => word.Text.EndsWith("ed", StringComparison.Ordinal) || IrregularForms.Has(word.Text);

    /// <summary>Whether the clause takes from the headings what the evidence does not say.</summary>
    private static bool Replaced(Clause said, Clause evidence, Clause context) =>
        said.Content.Any(w => !evidence.Content.Any(w.Says) && context.Content.Any(w.Says));
}
