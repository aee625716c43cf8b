using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Writing.Claims;

namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>Holds sentences to units: each clause is aligned with what a unit states, and must stand against every objection.</summary>
internal sealed partial class AlignedVerifier
{
    /// <summary>Prose has none of them: what has is code or an answer for a machine, of which words alone say nothing.</summary>
    private const string Unwritten = "{}[]<>|\\^~_›‹»«";

    private readonly List<Ground> _grounds;
    private readonly Shown _shown;

    /// <param name="passages">The units of each passage in their order.</param>
    public AlignedVerifier(IReadOnlyList<IReadOnlyList<UnitClauses>> passages)
    {
        _grounds =
        [
            .. passages.SelectMany((units, passage) => units.SelectMany((unit, at) =>
                Grounds.Of(unit, at > 0 ? units[at - 1] : null, passage).Select(g => new Ground(passage, at, unit, g)))),
        ];
        _shown = new(_grounds.Select(g => g.Grounds));
    }

    /// <param name="sentence">Without its markers.</param>
    /// <param name="cited">The passages that it cites, from 0.</param>
    /// <returns>The units that say each clause, of cited passages where these do, else of any; empty where a clause has none.</returns>
    public IReadOnlyList<EvidenceUnit> Support(string sentence, IReadOnlySet<int> cited) =>
        sentence.AsSpan().ContainsAny(Unwritten) ? []
        : Among(sentence, cited) is { Count: > 0 } units ? units : Among(sentence, _grounds.Select(g => g.Passage).ToHashSet());

    private IReadOnlyList<EvidenceUnit> Among(string sentence, IReadOnlySet<int> among)
    {
        var statement = Statement.Normal(Intro.Of(sentence));
        var (words, isBound, found) = (Statement.Of(statement).Words, Bound().IsMatch(statement), new List<Ground>());
        var clauses = Whole(ClauseReader.Read(statement));
        foreach (var (i, clause) in clauses.Index())
        {
            var subject = i > 0 && clause.LacksSubject ? string.Join(' ', clauses[0].Head.Where(w => w.Measure is null).Select(w => w.Text)) : "";
            var said = Statement.Of($"{subject} {clause.Text}".TrimStart()) with { Sentence = words };
            if (said.Words.All(w => w.IsClaimless))
            {
                continue;
            }

            var leans = i > 0 && (clause.LacksSubject || clause.HasPronoun || ClauseReader.FirstWord(clause.Text) is "you");
            if (GroundOf(said, among, found, isBeside: (isBound || leans) && found.Count > 0) is not { } ground)
            {
                return [];
            }

            found.Add(ground);
        }

        return LeavesOutException(found, statement) ? [] : [.. found.Select(f => f.Unit.Unit).Distinct()];
    }

    /// <param name="said">A clause of the sentence.</param>
    /// <param name="among">Passages, from 0.</param>
    /// <param name="found">What says the clauses before.</param>
    /// <param name="isBeside">Whether it has to stand beside one of these.</param>
    /// <returns><c>null</c> where nothing says it, or what is nearest says it otherwise.</returns>
    private Ground? GroundOf(Statement said, IReadOnlySet<int> among, List<Ground> found, bool isBeside)
    {
        var candidates = _grounds.Where(g => among.Contains(g.Passage) && Shares(said, g.Grounds.Own))
            .Select(g => new Candidate(g, new Aligned(said, g.Grounds.IsRow && found.Exists(f => f.Unit == g.Unit) ? g.Grounds with { IsNamed = true } : g.Grounds, _shown)))
            .OrderByDescending(c => c.Claims).ThenBy(c => c.Ground.Grounds.Own.Words.Count)
            .ToList();
        return candidates.Find(c => (!isBeside || found.Exists(c.Ground.IsBeside)) && Objections.Against(c.Aligned, _shown) is null) is { } one
            && !candidates.Exists(other => one.IsTurnedBy(other, _shown) || one.IsMixedWith(other))
            ? one.Ground : null;
    }

    /// <summary>Whether clauses of one unit are put together without the exception that it makes.</summary>
    private static bool LeavesOutException(List<Ground> found, string statement) => !Exception().IsMatch(statement)
        && found.GroupBy(f => f.Unit).Any(f => f.Select(g => g.Grounds.Own.Text).Distinct().Count() > 1 && Exception().IsMatch(f.Key.Unit.Text));

    /// <summary>Whether a statement has two of the words, or the only one.</summary>
    private static bool Shares(Statement said, Statement given) =>
        said.Words.Where(w => !w.IsClaimless && given.Words.Any(w.IsSame)).Take(2).Count() is var shared && (shared == 2 || (shared == 1 && said.Words.Count(w => !w.IsClaimless) == 1));

    /// <summary>A clause that says no more than a word is part of the one before, or of the next.</summary>
    private static List<Clause> Whole(IReadOnlyList<Clause> clauses)
    {
        var whole = new List<Clause>();
        foreach (var clause in clauses.SkipWhile(c => !c.Content.Any()))
        {
            if (whole.Count > 0 && (IsSlight(clause) || IsSlight(whole[^1])))
            {
                whole[^1] = ClauseReader.ReadOne($"{whole[^1].Text}, {clause.Text}");
            }
            else
            {
                whole.Add(clause);
            }
        }

        return whole;

        static bool IsSlight(Clause clause) => Statement.Of(clause.Text).Words.Count(w => !w.IsClaimless) < 2 && !clause.Text.Contains(" not", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b(unless|except|only)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Exception();

    [GeneratedRegex(@"(?<!,)\swhile\b|\b(because|since|unless|so|otherwise|therefore|hence)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bound();
}
