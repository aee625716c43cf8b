using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Writing.Claims;

namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>Holds sentences in free prose to units: each clause is aligned with what a unit states, and must stand against every objection.</summary>
/// <param name="passages">The units of each passage in their order.</param>
internal sealed partial class AlignedVerifier(IReadOnlyList<IReadOnlyList<UnitClauses>> passages)
{
    private List<Ground> Read => field ??=
        [.. passages.SelectMany((units, passage) => units.SelectMany((unit, at) => Grounds.Of(unit, at > 0 ? units[at - 1] : null, passage).Select(g => new Ground(passage, at, unit, g))))];

    /// <summary>Prose has none of them: what has is code or an answer for a machine, of which words alone say nothing.</summary>
    private const string Unwritten = "{}[]<>|\\^~_›‹»«";

    private Shown Shown => field ??= new(Read.Select(g => g.Grounds));

    /// <summary>Reads the passages, for which the first sentence would wait.</summary>
    public void ReadPassages() => _ = Shown;

    /// <param name="sentence">Without its markers.</param>
    /// <param name="cited">The passages that it cites, from 0.</param>
    /// <returns>The units that say each clause, of cited passages where these do, else of any; empty where a clause has none.</returns>
    public IReadOnlyList<EvidenceUnit> Support(string sentence, IReadOnlySet<int> cited) =>
        sentence.AsSpan().ContainsAny(Unwritten) ? []
        : Among(sentence, cited) is { Count: > 0 } units ? units : Among(sentence, Enumerable.Range(0, passages.Count).ToHashSet());

    /// <summary>Whether units have all words of a clause and say the contrary.</summary>
    public bool Contradict(string sentence, IReadOnlyList<EvidenceUnit> units)
    {
        var grounds = Read.Where(g => units.Contains(g.Unit.Unit) && !g.Grounds.IsRow).ToList();
        return Whole(ClauseReader.Read(Statement.Normal(Intro.Of(sentence)))).Exists(clause =>
        {
            var said = Statement.Of(clause.Text);
            var all = grounds.Select(g => new Aligned(said, g.Grounds, Shown)).OrderByDescending(a => a.Both.Count()).ThenBy(a => a.Given.Clause is null).ToList();
            return all.Count > 0 && Objections.Turn(all[0], Shown) && !all.Exists(a => a.Given.Clause is not null && a.Both.Count() == all[0].Both.Count() && !Objections.Turn(a, Shown));
        });
    }

    private IReadOnlyList<EvidenceUnit> Among(string sentence, IReadOnlySet<int> among)
    {
        var statement = Statement.Normal(Intro.Of(sentence));
        var whole = Statement.Of(statement).Words;
        var isBound = Bound().IsMatch(statement);
        var clauses = Whole(ClauseReader.Read(statement));
        var found = new List<Ground>();
        foreach (var (i, clause) in clauses.Index())
        {
            var subject = i > 0 && clause.LacksSubject ? string.Join(' ', clauses[0].Head.Where(w => w.Measure is null).Select(w => w.Text)) : "";
            var said = Statement.Of($"{subject} {clause.Text}".TrimStart()) with { Sentence = whole };
            if (said.Words.All(w => w.IsClaimless))
            {
                continue;
            }

            var leans = i > 0 && (clause.LacksSubject || clause.HasPronoun || ClauseReader.FirstWord(clause.Text) is "you");
            var all = Read.Where(g => among.Contains(g.Passage) && Shares(said, g.Grounds.Own))
                .Select(g => (Ground: g, Aligned: new Aligned(said, g.Grounds.IsRow && found.Exists(f => f.Unit == g.Unit) ? g.Grounds with { IsNamed = true } : g.Grounds, Shown)))
                .OrderByDescending(g => g.Aligned.Both.Count(p => !p.Said.IsClaimless)).ThenBy(g => g.Ground.Grounds.Own.Words.Count)
                .ToList();
            var one = all.Find(g => Objection(g.Ground, g.Aligned) is null);
            if (one.Ground is not null && all.Exists(g => g.Aligned.Both.Count() - one.Aligned.Both.Count() is var more && ((more > 0 && Objections.Contradict(g.Aligned, Shown)) || (more == 0 && Objections.Turn(g.Aligned, Shown)))))
            {
                return [];
            }

            // What is taken from elsewhere must not stand where nearly as much of the clause is said.
            if (one.Ground is not null && said.Words.Where(w => !w.IsClaimless && one.Aligned.IsForeign(w) && !one.Aligned.Carried.Contains(w)).ToList() is { Count: > 0 } foreign
                && all.Exists(g => g.Ground.Passage == one.Ground.Passage && g.Ground != one.Ground && foreign.TrueForAll(f => g.Aligned.Of(f) is not null) && (g.Ground.Unit == one.Ground.Unit ? 2 : 1) * g.Aligned.Both.Count(p => !p.Said.IsClaimless) >= (g.Ground.Unit == one.Ground.Unit ? said.Words : one.Aligned.Both.Select(p => p.Said)).Count(w => !w.IsClaimless)))
            {
                return [];
            }

            if (one.Ground is null)
            {
                return [];
            }

            found.Add(one.Ground);

            string? Objection(Ground ground, Aligned aligned) =>
                (isBound || leans) && found.Count > 0 && !found.Exists(f => f.Passage == ground.Passage && Math.Abs(f.At - ground.At) <= (ground.Grounds.IsRow ? 0 : 1)) ? "apart"
                : Objections.Against(aligned, Shown);
        }

        var isExcepted = found.GroupBy(f => f.Unit).Any(f => f.Select(g => g.Grounds.Own.Text).Distinct().Count() > 1 && Exception().IsMatch(f.Key.Unit.Text) && !Exception().IsMatch(statement));
        return isExcepted ? [] : [.. found.Select(f => f.Unit.Unit).Distinct()];
    }

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

    private sealed record Ground(int Passage, int At, UnitClauses Unit, Grounds Grounds)
    {
        public bool Equals(Ground? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => At;
    }

    [GeneratedRegex(@"\b(unless|except|only)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Exception();

    [GeneratedRegex(@"(?<!,)\swhile\b|\b(because|since|unless|so|otherwise|therefore|hence)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bound();
}
