using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>A written sentence, to be held against units.</summary>
/// <param name="clauses">In their order.</param>
/// <param name="isFine">Whether it was cut at each "and", so that a clause may be only what the sentence's first subject does.</param>
/// <param name="isBound">Whether its clauses give reasons or conditions of each other, so that one unit must say them all.</param>
internal sealed partial class SentenceSupport(IReadOnlyList<Clause> clauses, bool isFine, bool isBound)
{
    /// <summary>The fewest words of a sentence that says something.</summary>
    private const int FewestWords = 2;

    /// <summary>How many clauses may each be said by a unit of its own.</summary>
    public int Clauses => isBound ? 0 : clauses.Count;

    /// <param name="sentence">Without its markers.</param>
    /// <returns>The ways to cut the sentence, the coarsest first; empty where it says nothing.</returns>
    public static IReadOnlyList<SentenceSupport> Of(string sentence)
    {
        var statement = Contrast.Spelled(Intro.Of(sentence));
        var isBound = Bound().IsMatch(statement);
        var coarse = new SentenceSupport(Filled(ClauseReader.Read(statement)), isFine: false, isBound);
        var fine = new SentenceSupport(Filled(ClauseReader.ReadFine(statement)), isFine: true, isBound);
        return coarse.Words < FewestWords ? []
            : fine.Count == coarse.Count || fine.SaysLittle ? [coarse] : [coarse, fine];
    }

    /// <summary>Whether one unit says all of it.</summary>
    public bool IsSaidBy(UnitClauses unit) => Enumerable.Range(0, clauses.Count).All(i => IsSaidBy(i, unit));

    /// <summary>Whether a unit says one of the clauses, of the same subject.</summary>
    public bool IsSaidBy(int clause, UnitClauses unit) => unit.Clauses.Any(given => ClauseSupport.Holds(clauses[clause], given, unit, Subject(clause, given)) && Follows(clause, given) && NamesCondition(given));

    /// <summary>"A bird can fly, a fish can not": a clause without a predicate has that of the clause before.</summary>
    private static List<Clause> Filled(IEnumerable<Clause> clauses)
    {
        var filled = new List<Clause>();
        foreach (var clause in clauses)
        {
            if (clause.Content.Count == 0)
            {
                // "As long as either has it" has no word of its own, and still says which of them.
                filled = filled is [.. var others, var last] ? [.. others, ClauseReader.ReadOne($"{last.Text} {clause.Text}")] : filled;
                continue;
            }

            filled.Add(filled.Count == 0 ? clause
                : clause.IsElliptic ? clause.FollowedBy([.. filled[^1].Words.Except(filled[^1].Subject)])
                : clause.Trailing is { } many && filled[^1].Determined.LastOrDefault().Word is { } noun ? clause.FollowedBy([.. filled[^1].Words.SkipWhile(w => w != noun)], many)
                : clause);
        }

        return filled;
    }

    private int Count => clauses.Count;

    private int Words => clauses.SelectMany(c => c.Content).Select(w => w.Term).Distinct().Count();

    private bool SaysLittle => clauses.Any(c => c.Content.Count() < FewestWords);

    /// <summary>A clause without a subject of its own tells of the sentence's first.</summary>
    private IReadOnlyList<ClaimWord> Subject(int clause, EvidenceClause given) => HasSubject(clause, given) || (IsAside(clauses[clause]) && IsAside(given.Clause)) || IsOrder(clauses[clause]) ? [] : [.. clauses[0].Head];

    private static bool IsAside(Clause clause) => ClauseReader.FirstWord(clause.Text) is "which" or "who";

    /// <summary>"Never water them": an order has no subject.</summary>
    private static bool IsOrder(Clause clause) => clause.HasPronoun && ClauseReader.FirstWord(clause.Text) is "never";

    private bool HasSubject(int clause, EvidenceClause given)
    {
        var said = clauses[clause];
        return clause == 0 || (!isFine && said is { LacksSubject: false, EndsSubject: true, Subject.Count: > 0 }) || GrammarWords.Articles.Contains(ClauseReader.FirstWord(said.Text)) || (!said.LacksSubject && said.Content.First() is var first && given.Clause.Subject.Any(first.Says))
            || (given.Clause is { EndsSubject: true, Subject: { Count: > 0 } subject } && subject.All(w => said.Content.Any(w.Says)));
    }

    private bool NamesCondition(EvidenceClause given) => given.Conditions.Count == 0 || given.Conditions.Any(w => clauses.Any(c => c.Content.Any(w.Says)));

    /// <summary>What is cut off at a bare "and" must be what the subject does: it stands right behind it in the note.</summary>
    private bool Follows(int clause, EvidenceClause given) =>
        !isFine || given.Name.Count > 0 || HasSubject(clause, given) || given.Clause.Content.TakeWhile(w => !w.Says(First(clauses[clause]))).All(w => ClauseSupport.IsFraming(w) || clauses[0].Head.Any(w.Says));

    /// <summary>What a verb such as "gets" only carries stands behind it.</summary>
    private static ClaimWord First(Clause clause) => clause.Content.FirstOrDefault(w => !ClauseSupport.IsFraming(w)) ?? clause.Content[0];

    [GeneratedRegex(@"(?<!,)\swhile\b|\b(because|since|unless|so|otherwise|therefore|hence)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bound();
}
