using AwsNotesBot.Quizzes.Grading.Words;
using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Quizzes.Grading.Facts;

/// <summary>Decides whether typed words state the parts of a fact.</summary>
/// <param name="typed">What was typed.</param>
/// <param name="measureWeight">What a number counts beside a word of weight 1.</param>
/// <param name="isName">A name is said whole: only padding may be left out.</param>
/// <param name="context">The words that the item brings itself.</param>
/// <param name="matcher">Compares words.</param>
internal sealed class PartJudge(IReadOnlyList<Word> typed, double measureWeight, bool isName, ItemWords context, WordMatcher matcher)
{
    /// <summary>The share of a part's weight that must be said for the whole and for some of it.</summary>
    private const double Whole = 0.7, Some = 0.3;

    /// <summary>The share that must be said in the same words or known synonyms: words that only mean about the same do not make a whole.</summary>
    private const double Exact = 0.5;

    /// <summary>Padding alone says nothing.</summary>
    private const double Little = 0.1;

    /// <param name="parts">Of one fact.</param>
    /// <param name="hedged">Whether the answer denies or excepts anything.</param>
    public IReadOnlyList<PartJudgement> Judge(IReadOnlyList<StatementPart> parts, bool hedged)
    {
        var words = parts.SelectMany(p => p.Words).ToList();
        var matches = matcher.Match(words, typed, hedged, byMeaning: !isName);
        var used = matches.Where(m => m.Credit > 0).SelectMany(m => m.Places).ToHashSet();
        var repeated = matches.SelectMany((m, i) => m.Places.Where(place => m.Credit >= 1 && WordForms.Are(words[i], typed[place]))).ToHashSet();
        var judged = new List<PartJudgement>();
        foreach (var part in parts)
        {
            judged.Add(Judge(part, [.. matches.Skip(judged.Sum(j => j.Part.Words.Count)).Take(part.Words.Count)], used, repeated));
        }

        return judged;
    }

    private PartJudgement Judge(StatementPart part, IReadOnlyList<WordMatch> matches, HashSet<int> used, HashSet<int> repeated)
    {
        var (said, exactly, asked, whole, contradicted) = (0.0, 0.0, 0.0, true, false);
        for (var i = 0; i < matches.Count; i++)
        {
            var (word, match) = (part.Words[i], matches[i]);
            var weight = Weight(part, i, match.Credit >= 1);
            var counts = match.Credit >= 1 || !MayBeLeftOut(word, part);
            said += counts ? weight * match.Credit : 0;
            exactly += match.Credit >= 1 ? weight : 0;
            asked += counts ? weight : 0;
            whole &= match.Credit > 0 || !MustBeSaid(word);
            contradicted |= (match.Contradicted && !match.Places.Any(repeated.Contains)) || (match.Credit < 1 && IsReplaced(word, used));
        }

        var share = asked == 0 ? 0 : said / asked;
        return new PartJudgement(part, share >= Whole && whole && said >= Math.Min(Little, asked) && exactly >= Exact * asked, said >= Little && (exactly >= Some * asked || share >= Exact), contradicted);
    }

    /// <summary>What is half said by the rest: the verb in "it reacts with oxygen", and the clause in "the key that the server sends".</summary>
    private double Weight(StatementPart part, int at, bool isSaid)
    {
        var word = part.Words[at];
        var implied = word.IsRelative || (at == 0 && part.Words.Count > 1 && part.BeginsWithPronoun);
        return (word.Measure is null ? matcher.Knowledge.Weight(word) : measureWeight) * (implied && !isSaid ? 0.5 : 1);
    }

    /// <summary>A name has no dispensable words, and elsewhere a word that decides for one of two sides is none ("public").</summary>
    private bool MustBeSaid(Word word) =>
        !word.IsPadding && (isName || (!word.IsRelative && WordRelations.TakesSides(word.Term) && !context.Asks(word)));

    /// <summary>A word of the question need not be repeated, unless the question has all of the part ("A or B?").</summary>
    private bool MayBeLeftOut(Word word, StatementPart part) => context.Asks(word) && part.Words.Any(w => !context.Asks(w));

    /// <summary>Another of its kind stands in its place: "a user" where "a role" is asked.</summary>
    private bool IsReplaced(Word word, HashSet<int> used) =>
        word.Measure is null && typed.Where((_, place) => !used.Contains(place)).Any(t =>
            t is { Measure: null, Sense: Sense.Asserted } && !t.IsPadding
            && !context.Asks(t) && !context.Tells(t) && matcher.Knowledge.AreSiblings(word, t));
}

/// <param name="Part">What was asked.</param>
/// <param name="Stated">All of it was said.</param>
/// <param name="Begun">Some of it was said.</param>
/// <param name="Contradicted">Its opposite was said, or another in its place.</param>
internal sealed record PartJudgement(StatementPart Part, bool Stated, bool Begun, bool Contradicted);
