using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>A unit of a passage, cut into the clauses that it states.</summary>
internal sealed class UnitClauses
{
    /// <summary>More clauses are no sentence that anybody reads.</summary>
    private const int MostClauses = 24;

    /// <summary>So many words a name has that "which" may stand for.</summary>
    private const int LastWords = 2;

    public UnitClauses(EvidenceUnit unit, Abbreviations abbreviations)
    {
        Unit = unit;
        IsNamed = unit.Kind == BlockKind.TableRow || unit.Recalls || (unit.Kind == BlockKind.ListItem && ItemForm.Term(unit.Text).Length > 0);
        Around = abbreviations.Expand($"{unit.Passage.NoteTitle} , {string.Join(" , ", unit.Passage.HeadingPathAt(unit.Lines.First))} , {(unit.Kind == BlockKind.TableRow ? "" : unit.Lead)}");
        Context = ClauseReader.ReadOne(Spelling.Full(Around));
        Clauses = unit.Kind == BlockKind.TableRow ? RowClauses.Of(unit) : [.. Carried(ClauseReader.Read(abbreviations.Expand(unit.Text)).Take(MostClauses))];
    }

    public EvidenceUnit Unit { get; }

    /// <summary>Whether it names what it tells of without a verb: a row, "term: explanation", a card.</summary>
    public bool IsNamed { get; }

    /// <summary>Headings and lead.</summary>
    public string Around { get; }

    public Clause Context { get; }

    public IReadOnlyList<EvidenceClause> Clauses { get; }

    private static IEnumerable<EvidenceClause> Carried(IEnumerable<Clause> clauses)
    {
        Clause? before = null;
        IReadOnlyList<ClaimWord> predicate = [];
        foreach (var clause in clauses)
        {
            var carried = Carried(clause, before, predicate);
            yield return new EvidenceClause(clause, carried, []);
            predicate = [.. clause.Content.Except(clause.Subject), .. clause.HasPronoun || clause.IsElliptic ? carried : []];
            before = before is null || !clause.LacksSubject ? clause : before;
        }
    }

    /// <summary>A pronoun may stand for any word of the clause before; "which" for its last; and where only a subject is said, the rest is that clause's.</summary>
    private static IReadOnlyList<ClaimWord> Carried(Clause clause, Clause? before, IReadOnlyList<ClaimWord> predicate) =>
        before is null ? []
        : ClauseReader.FirstWord(clause.Text) is "which" or "who" ? [.. before.Content.TakeLast(LastWords)]
        : clause.LacksSubject || (clause.IsElliptic && clause.HasPronoun) ? before.Subject
        : clause.HasPronoun ? [.. before.Content]
        : clause.IsElliptic ? predicate
        : clause.EndsSubject || GrammarWords.Articles.Contains(ClauseReader.FirstWord(clause.Text)) ? []
        : before.Subject;
}
