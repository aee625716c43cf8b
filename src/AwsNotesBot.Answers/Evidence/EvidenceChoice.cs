using AwsNotesBot.Answers.Contradictions;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>Chooses what an answer says, by the kind of question.</summary>
internal static class EvidenceChoice
{
    /// <summary>A paragraph with fewer words and no number is a label.</summary>
    private const int FewestWords = 4;

    /// <param name="question">What is asked.</param>
    /// <param name="ranked">All units, best first.</param>
    /// <param name="disagreement">Units that contradict each other, of which none may be left out; <c>null</c> for none.</param>
    /// <param name="options">Lengths.</param>
    /// <returns>The direct answer first.</returns>
    public static ChosenEvidence Choose(Question question, IReadOnlyList<ScoredUnit> ranked, Disagreement? disagreement, AnswerOptions options)
    {
        var candidates = ranked.Where(u => u.Features.News > 0 && CanStand(u.Unit, question)).ToList();
        if (candidates.Count == 0)
        {
            candidates = [.. ranked];
        }

        var selection = new UnitSelection(question, options);
        foreach (var unit in disagreement?.Values.SelectMany(v => v.Units.Take(StatedValue.Quoted)) ?? [])
        {
            selection.Add(unit);
        }

        if (disagreement is null && question.Kind is QuestionKind.List or QuestionKind.HowTo
            && ListChoice.Choose(question, candidates, ranked, options) is { Count: > 0 } list)
        {
            return new ChosenEvidence([.. list.Select(u => u.Unit)], WholeList: true);
        }

        var comparison = disagreement is null ? ComparisonFinder.Find(question, ranked, options.MaxWords) : null;
        if (comparison is not null)
        {
            candidates.RemoveAll(c => comparison.Units.Contains(c.Unit));
            selection.Reserve(comparison.Words);
        }

        if (question.Sides.Count > 1)
        {
            AddSides(question, candidates, selection, options, each: comparison is null);
        }

        selection.Fill(candidates);
        return new ChosenEvidence([.. selection.Picked.Select(u => u.Unit)], Comparison: comparison);
    }

    /// <summary>The best unit that names all sides, then, where nothing else compares them, the best about each.</summary>
    private static void AddSides(Question question, List<ScoredUnit> candidates, UnitSelection selection, AnswerOptions options, bool each)
    {
        var about = candidates.ConvertAll(c => question.Sides.Select(s => Names(c, s)).ToArray());
        for (var i = 0; i < candidates.Count && i < 3; i++)
        {
            if (about[i].All(b => b))
            {
                selection.TryAdd(candidates[i], options.MaxWords);
                break;
            }
        }

        for (var side = 0; each && side < question.Sides.Count; side++)
        {
            var only = Enumerable.Range(0, candidates.Count).Where(i => about[i][side]).ToList();
            foreach (var i in only.OrderBy(i => about[i].Count(b => b)).ThenBy(i => i))
            {
                if (candidates[i].Score >= candidates[0].Score - options.ScoreDrop && selection.TryAdd(candidates[i], options.MaxWords))
                {
                    break;
                }
            }
        }
    }

    /// <summary>Whether a unit tells something by itself: a label, an opening line or unasked-for code does not.</summary>
    private static bool CanStand(EvidenceUnit unit, Question question) => unit.Kind switch
    {
        _ when unit.Introduces || unit.Words < 2 => false,
        BlockKind.Paragraph => unit.Words >= FewestWords || unit.Given != 0,
        BlockKind.Code => question.WantsCode || question.Kind == QuestionKind.HowTo,
        _ => true,
    };

    private static bool Names(ScoredUnit unit, Side side)
    {
        var around = TextAnalyzer.Terms($"{unit.Unit.Lead} {unit.Unit.Passage.HeadingPath.LastOrDefault()}");
        return side.Terms.Any(t => unit.Terms.Contains(t) || around.Contains(t));
    }
}
