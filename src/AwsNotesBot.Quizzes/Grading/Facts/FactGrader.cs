using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Grading.Words;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Quizzes.Grading.Facts;

/// <summary>Grades an answer in words by the facts that it must state.</summary>
internal sealed partial class FactGrader(QuizItem item, WordMatcher matcher)
{
    /// <summary>Where a number is asked, little else is; elsewhere it is a part of what is said.</summary>
    private const double WeightOfNumberAsked = 3, WeightOfNumber = 0.6;

    private readonly bool _asksName = item.Kind is QuizKind.Gap or QuizKind.WhichService;
    private readonly ItemWords _context = new(item);

    /// <param name="said">As <see cref="TypedText.Clean"/> leaves it.</param>
    public Verdict Grade(string said)
    {
        var whole = GradeWhole(said);
        var sides = Or().Split(said);
        if (sides.Length > 1 && !item.Facts.Any(f => f.Spellings.Any(s => Or().IsMatch(s))))
        {
            var outcomes = sides.Select(side => GradeWhole(side).Outcome).ToList();
            if (outcomes.Contains(Outcome.Right) && !outcomes.All(o => o == Outcome.Right))
            {
                return Verdict.Of(Outcome.Unclear);
            }
        }

        return whole;
    }

    private Verdict GradeWhole(string said)
    {
        var verdicts = item.Facts.Select(fact => GradeFact(fact, said)).ToList();
        var outcome = verdicts.Exists(v => v.Outcome == Outcome.Wrong) && !verdicts.Exists(v => v.Outcome is Outcome.Right or Outcome.Partly) ? Outcome.Wrong
            : verdicts.TrueForAll(v => v.Outcome == Outcome.Right) ? Outcome.Right
            : Outcome.Partly;
        return outcome == Outcome.Partly
            ? new Verdict(outcome, [.. verdicts.SelectMany(v => v.Missing)], [.. verdicts.SelectMany(v => v.Extra).Distinct()])
            : Verdict.Of(outcome);
    }

    /// <summary>Of all spellings the one that fits best.</summary>
    private Verdict GradeFact(QuizFact fact, string said)
    {
        var verdicts = fact.Spellings.Select(spelling => GradeSpelling(Statement.Of(spelling), said)).ToList();
        return verdicts.OrderBy(v => v.Outcome).First() switch
        {
            { Outcome: Outcome.Wrong } => new Verdict(Outcome.Wrong, [fact.Spellings[0]], []),
            var best => best,
        };
    }

    private Verdict GradeSpelling(Statement asked, string said)
    {
        var (yes, rest) = asked.Yes is null ? (null, said) : Stance.OfLearner(said);
        var typed = WordReader.Read(asked.Yes is null ? said : rest);
        var hedged = yes == false || Stance.Denies(said) || Only().IsMatch(said);
        var judged = new PartJudge(typed, item.Kind == QuizKind.Number ? WeightOfNumberAsked : WeightOfNumber, _asksName, _context, matcher).Judge(asked.Parts, hedged);
        if (asked.Yes is null && judged.Count == 0)
        {
            return Verdict.Of(SmallWords.AreSame(asked.Text, said) ? Outcome.Right : Outcome.Wrong);
        }

        if (judged.Any(j => j.Contradicted) || WordOrder.IsSwapped(asked.Text, said))
        {
            return Verdict.Of(Outcome.Wrong);
        }

        return asked.Yes is { } wanted
            ? JudgeStance(wanted, yes, said, typed, judged)
            : JudgeParts(judged, new ForeignWords(asked, typed, _context, matcher, _asksName).Find());
    }

    private Verdict JudgeStance(bool wanted, bool? yes, string said, IReadOnlyList<Word> typed, IReadOnlyList<PartJudgement> judged)
    {
        var remainder = judged.Where(j => !j.Part.IsException).ToList();
        var exceptions = judged.Where(j => j.Part.IsException && !j.Stated).ToList();
        var agrees = yes is { } clear ? clear == wanted
            : remainder.Count > 0 && remainder.TrueForAll(j => j.Stated) ? true
            : Stance.Echoes(said) && Stance.Denies(said) != wanted
                && typed.All(w => _context.Asks(w) || _context.Tells(w) || (w.Sense == Sense.Denied && WordRelations.TakesSides(w.Term)));
        return !agrees ? Verdict.Of(Outcome.Wrong)
            : exceptions.Count == 0 ? Verdict.Of(Outcome.Right)
            : new Verdict(Outcome.Partly, [.. exceptions.Select(j => j.Part.Text)], []);
    }

    private Verdict JudgeParts(IReadOnlyList<PartJudgement> judged, IReadOnlyList<string> foreign)
    {
        var stated = judged.All(j => j.Stated);
        if (stated && foreign.Count == 0)
        {
            return Verdict.Of(Outcome.Right);
        }

        // Half a name beside other words is another name.
        return stated || (judged.Any(j => j.Begun) && !(_asksName && foreign.Count > 0))
            ? new Verdict(Outcome.Partly, [.. judged.Where(j => !j.Stated).Select(j => j.Part.Text)], foreign)
            : Verdict.Of(Outcome.Wrong);
    }

    [GeneratedRegex(@"\s+(?:or|and/or)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Or();

    [GeneratedRegex(@"\bonly\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Only();
}
