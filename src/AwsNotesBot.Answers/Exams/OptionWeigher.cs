using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Answers.Exams;

/// <summary>Weighs options by units that say both the option and what the stem asks.</summary>
internal static class OptionWeigher
{
    /// <summary>What the best unit counts and those after it: one good unit may be chance, three are not.</summary>
    private static readonly double[] Shares = [0.5, 0.3, 0.2];

    /// <summary>A unit that says this much of an option names it.</summary>
    private const double Naming = 0.7;

    /// <summary>What naming another option takes from a unit: it tells the options apart less.</summary>
    private const double SharedCost = 0.5;

    /// <summary>How many units an option keeps, for and against.</summary>
    private const int Kept = 8;

    /// <param name="question">Its options.</param>
    /// <param name="words">Their words.</param>
    /// <param name="units">Scored for the stem.</param>
    /// <param name="byItself">What saying the option counts, whether or not it meets the stem.</param>
    /// <returns>In the order of the options.</returns>
    public static IReadOnlyList<WeighedOption> Weigh(ExamQuestion question, OptionWords words, IReadOnlyList<ScoredUnit> units, double byItself)
    {
        // Where it is asked what does not happen, a unit that says so speaks for the option.
        var deniable = question.AsksForWrong || !AnswerCues.Denies(SentenceSplitter.Split(question.Stem).LastOrDefault() ?? "");
        var said = units.Select(u => words.SaidBy(u.Unit)).ToList();
        return [.. question.Options.Select((option, i) =>
        {
            var weighed = units
                .Select((u, k) => new OptionUnit(u.Unit, said[k][i], said[k][i] * (byItself + Fit(u)) / (1 + (SharedCost * OthersNamed(said[k], i)))))
                .OrderByDescending(u => u.Weight)
                .ToLookup(u => deniable && Denial.Of(u.Unit.Text, term => words.Names(i, term)));
            var support = weighed[false].Zip(Shares, (u, share) => share * u.Weight).Sum();
            return new WeighedOption(option, support, [.. weighed[false].Take(Kept)], [.. weighed[true].Take(Kept)]);
        })];
    }

    /// <summary>How well a unit meets the stem, 0 to 2: words that few units have count most.</summary>
    private static double Fit(ScoredUnit unit) => unit.Features.Distinct + unit.Features.DistinctInContext;

    private static int OthersNamed(double[] said, int option) => Enumerable.Range(0, said.Length).Count(i => i != option && said[i] >= Naming);
}
