using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks about the terms of a list: which term fits a description, which description a term, and both in the learner's own words.</summary>
internal static class TermListItems
{
    /// <summary>A description of fewer words is not retold but recognised.</summary>
    private const int FewestToRetell = 6;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts) =>
        from list in facts.TermLists
        from entry in list.Entries
        where !Rubric.Is(entry.Term)
        let others = list.Entries.Where(e => e != entry && !Rubric.Is(e.Term)).ToList()
        from draft in Chosen(entry, others, facts).Concat(Typed(entry, facts))
        select draft;

    private static ItemDraft Draft(TermEntry entry, NoteFacts facts) => new()
    {
        Kind = QuizKind.OneOfFour,
        Setting = facts.Settings.Of(entry.Source),
        NeedsSetting = true,
        Stem = entry.Says,
        Answer = entry.Term,
        Source = entry.Source,
        Fact = [entry.Term, entry.Says],
    };

    private static IEnumerable<ItemDraft> Chosen(TermEntry entry, List<TermEntry> others, NoteFacts facts)
    {
        var term = Draft(entry, facts) with
        {
            Ask = $"which of these fits {Wording.Quoted(entry.Says)}?",
            Fact = [entry.Term, entry.Says, "term"],
            Right = [Wording.Option(entry.Term)],
            Wrong = [[.. others.Select(e => Wording.Option(e.Term))]],
            Claims = other => new Claim(facts.Family.Strip(other), entry.Says),
        };
        yield return term;
        yield return term with
        {
            Kind = QuizKind.TrueOrFalse,
            Ask = "",
            Answer = $"that is {entry.Term}",
            Swap = other => $"{other}: {entry.Says.TrimEnd('.')}.",
        };
        yield return term with
        {
            Ask = $"which of these fits {Wording.Quoted(entry.Term)}?",
            Stem = entry.Term,
            Answer = Wording.Option(entry.Says),
            Fact = [entry.Term, entry.Says, "description"],
            Right = [Wording.Option(entry.Says)],
            Wrong = [[.. others.Select(e => Wording.Option(e.Says))]],
            Claims = says => new Claim(facts.Family.Strip(entry.Term), says),
        };
    }

    private static IEnumerable<ItemDraft> Typed(TermEntry entry, NoteFacts facts)
    {
        if (WordRuns.Count(entry.Says) < FewestToRetell)
        {
            yield break;
        }

        var draft = Draft(entry, facts);
        yield return draft with
        {
            Kind = QuizKind.Recall,
            Ask = $"describe {Wording.Quoted(entry.Term)} in a few words.",
            Stem = entry.Term,
            Answer = Wording.Option(entry.Says),
            Facts = [new QuizFact([Wording.Option(entry.Says)])],
            Hint = Hints.Beginning(entry.Says),
        };
        if (ProperNouns.Words(entry.Term).Any(facts.Nouns.Names))
        {
            yield return draft with
            {
                Kind = QuizKind.WhichService,
                Ask = $"what is described here? {Wording.Quoted(entry.Says)}",
                Facts = [new QuizFact([.. new[] { entry.Term, Brackets.Without(entry.Term), facts.Family.Strip(entry.Term) }.Distinct(StringComparer.OrdinalIgnoreCase)])],
                Hint = Hints.Letters(entry.Term),
            };
        }
    }
}
