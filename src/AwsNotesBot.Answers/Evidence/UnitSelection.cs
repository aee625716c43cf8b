using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>Picks the units of an answer: the best first, then whatever says most that has not been said.</summary>
/// <remarks>After Carbonell and Goldstein, "The use of MMR", SIGIR 1998, with coverage of the question in place of plain dissimilarity.</remarks>
internal sealed class UnitSelection(Question question, AnswerOptions options)
{
    /// <summary>From this overlap of terms on a unit repeats another.</summary>
    private const double Repeats = 0.8;

    /// <summary>What a word of length costs, so that two short points win over a long one.</summary>
    private const double WordCost = 0.016;

    private readonly List<ScoredUnit> _picked = [];
    private readonly float[] _covered = new float[question.Terms.Count];
    private int _words;

    public IReadOnlyList<ScoredUnit> Picked => _picked;

    /// <summary>Whether a unit says nothing beyond what is picked.</summary>
    public bool Repeated(ScoredUnit unit) =>
        _picked.Exists(p => ReferenceEquals(p.Unit, unit.Unit) || NearDuplicates.Overlap(p.Terms, unit.Terms) >= Repeats);

    /// <summary>Takes a unit if it fits; the first one always does.</summary>
    public bool TryAdd(ScoredUnit unit, int limit)
    {
        var words = unit.Unit.Words + LeadWords(unit.Unit);
        if ((_picked.Count > 0 && _words + words > limit) || Repeated(unit))
        {
            return false;
        }

        Add(unit);
        return true;
    }

    /// <summary>Leaves so many words to what is said beside the units.</summary>
    public void Reserve(int words) => _words += words;

    /// <summary>Takes a unit whatever its length, and even if it seems to repeat another: "No MFA" has no word that "MFA is supported" has not.</summary>
    public void Add(ScoredUnit unit)
    {
        _words += unit.Unit.Words + LeadWords(unit.Unit);
        _picked.Add(unit);
        for (var i = 0; i < _covered.Length; i++)
        {
            _covered[i] = Math.Max(_covered[i], unit.Nearest[i]);
        }
    }

    /// <summary>Fills the answer up to the wanted length from the candidates.</summary>
    public void Fill(IReadOnlyList<ScoredUnit> candidates)
    {
        var best = candidates.Count == 0 ? 0 : candidates[0].Score;
        var open = candidates.Where(c => c.Score >= best - options.ScoreDrop && !Repeated(c)).ToList();

        // What has steps, members, sides or two parts needs more room than one fact.
        var limit = question.AsksSeveral || question.Kind is QuestionKind.List or QuestionKind.HowTo or QuestionKind.Compare ? options.MaxWords : options.WantedWords;
        while (open.Count > 0 && _picked.Count < options.MaxUnits)
        {
            var next = open.MaxBy(Gain)!;
            open.Remove(next);
            TryAdd(next, limit);
        }
    }

    /// <summary>What saying the unit's lead costs, once for all items under it.</summary>
    private int LeadWords(EvidenceUnit unit) =>
        unit.Kind != BlockKind.ListItem || unit.Lead is null || _picked.Exists(p => p.Unit.Passage.Id == unit.Passage.Id && p.Unit.Lead == unit.Lead)
            ? 0
            : WordRuns.Count(unit.Lead);

    private double Gain(ScoredUnit unit)
    {
        var news = 0.0;
        for (var i = 0; i < _covered.Length; i++)
        {
            news += question.Terms[i].Mass * Math.Max(0, unit.Nearest[i] - _covered[i]);
        }

        return unit.Score + (question.Mass <= 0 ? 0 : options.NewsWeight * news / question.Mass) - (WordCost * unit.Unit.Words);
    }
}
