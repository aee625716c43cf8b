using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>A unit of a passage, cut into the clauses that it states.</summary>
internal sealed partial class UnitClauses
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
        Clauses = unit.Kind == BlockKind.TableRow ? RowClauses.Of(unit) : [.. Carried(ClauseReader.Read(Given().Replace(Getting().Replace(abbreviations.Expand(unit.Text), "$0 given"), "$0 get")).Take(MostClauses))];
    }

    public EvidenceUnit Unit { get; }

    /// <summary>Whether it names what it tells of without a verb: a row, "term: explanation", a card.</summary>
    public bool IsNamed { get; }

    /// <summary>Headings and lead.</summary>
    public string Around { get; }

    public IReadOnlyList<EvidenceClause> Clauses { get; }

    private static IEnumerable<EvidenceClause> Carried(IEnumerable<Clause> clauses)
    {
        Clause? before = null;
        IReadOnlyList<ClaimWord> predicate = [], whole = [];
        foreach (var clause in clauses)
        {
            var carried = clause.IsFragment ? whole : Carried(clause, before, predicate);
            yield return new EvidenceClause(clause, carried, []);
            predicate = [.. clause.Content.Except(clause.Subject).Where(w => clause.IsElliptic || w.Segment == 0), .. clause.HasPronoun || clause.IsElliptic ? carried : []];
            before = before is null || !clause.LacksSubject ? clause : before;
            whole = clause.IsFragment ? whole : [.. clause.Content, .. clause.LacksSubject ? carried : []];
        }
    }

    /// <summary>A pronoun may stand for any word of the clause before; "which" for its last; and where only a subject is said, the rest is that clause's.</summary>
    private static IReadOnlyList<ClaimWord> Carried(Clause clause, Clause? before, IReadOnlyList<ClaimWord> predicate) =>
        before is null ? []
        : ClauseReader.FirstWord(clause.Text) is "which" or "who" ? [.. before.Content.TakeLast(LastWords)]
        : clause.LacksSubject && before.HasPronoun ? [.. before.Content]
        : clause.LacksSubject || (clause.IsElliptic && clause.HasPronoun) ? [.. before.Subject, .. before.Words.Take(before.Front).Where(w => !w.IsPivot && !before.Subject.Contains(w))]
        : clause.HasPronoun ? [.. before.Content]
        : clause.IsElliptic || IsName(clause) ? predicate
        : clause.EndsSubject || GrammarWords.Articles.Contains(ClauseReader.FirstWord(clause.Text)) || GrammarWords.Fronts.Contains(ClauseReader.FirstWord(clause.Text)) ? []
        : before.Subject;

    /// <summary>"Otherwise a loss": nothing but what something is done to, or who does it.</summary>
    private static bool IsName(Clause clause) => clause.Content.Count <= LastWords && clause.Front == 0 && GrammarWords.Articles.Contains(ClauseReader.FirstWord(clause.Text));

    /// <summary>Who gets something is given it.</summary>
    [GeneratedRegex(@"\b(gets?|got|receives?|received)(?= (nothing|no|an?|the|\d+|two|three|four|at least|up to)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Getting();

    [GeneratedRegex(@"\b(is|are|was|were|be) ((never|not|also|only) )?given(?! by\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Given();
}
