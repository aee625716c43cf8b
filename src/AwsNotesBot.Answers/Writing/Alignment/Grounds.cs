using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Writing.Claims;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>A clause of a unit, or several together, with what is understood beside them.</summary>
/// <param name="Own">What it says.</param>
/// <param name="Carried">What it takes from the clause before; the words of that clause's subject are of clause 1.</param>
/// <param name="Label">What the item or row tells of.</param>
/// <param name="Context">Headings and lead.</param>
/// <param name="Clause">As it was read; <c>null</c> for several together.</param>
internal sealed record Grounds(Statement Own, IReadOnlyList<Word> Carried, IReadOnlyList<Word> Label, IReadOnlyList<Word> Context, EvidenceClause? Clause, bool IsRow, string Text, int Passage)
{
    /// <summary>Whether the clause before has named what it tells of.</summary>
    public bool IsNamed { get; init; }

    public bool Equals(Grounds? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Own.GetHashCode();

    /// <summary>The clauses of a unit one by one, then the unit as a whole.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="before">The unit before it.</param>
    public static IReadOnlyList<Grounds> Of(UnitClauses unit, UnitClauses? before, int passage)
    {
        var text = Lexicon.Read(unit.Unit.Text);
        var lead = unit.Unit is { Kind: BlockKind.ListItem, Lead: { Length: > 0 } above } && above.TrimEnd() is { } start && start[^1] is not ('.' or '!' or '?') ? $"{start.TrimEnd(':')} , " : "";
        var context = Statement.Of(unit.Around).Words;
        var isRow = unit.Unit.Kind == BlockKind.TableRow;
        var leans = unit.Unit.Kind == BlockKind.Paragraph && before is { Unit.Kind: BlockKind.Paragraph } && unit.Clauses is [var first, ..] && GrammarWords.Leaning.Contains(ClauseReader.FirstWord(first.Clause.Text));
        IReadOnlyList<Word> previous = leans ? Words(before!.Clauses[0].Clause.Subject, 1) : [];
        IReadOnlyList<Word> label = isRow ? Words(unit.Clauses[0].Name, 0)
            : unit.IsNamed && !FlashCard.Is(unit.Unit.Text) ? Statement.Of(ItemForm.Term(unit.Unit.Text)).Words : [];
        var parts = unit.Clauses.Select((c, i) => new Grounds(Statement.Of(i == 0 ? $"{lead}{c.Clause.Text}" : c.Clause.Text), [.. CarriedBy(c, i > 0 ? unit.Clauses[i - 1] : null), .. previous], label, context, c, isRow, text, passage)).ToList();
        return parts.Count < 2 || isRow ? parts : [.. parts, new Grounds(Joined(parts), previous, label, context, null, false, text, passage)];
    }

    private static IEnumerable<Word> CarriedBy(EvidenceClause clause, EvidenceClause? before) =>
        clause.Carried.SelectMany(w => Words([w], before is not null && before.Clause.Subject.Any(w.Says) ? 1 : 0));

    private static Statement Joined(List<Grounds> parts)
    {
        var (words, marks, brackets, run) = (new List<Word>(), new List<Mark>(), new HashSet<int>(), 0);
        foreach (var (clause, part) in parts.Index())
        {
            var (at, from) = (words.Count, run);
            words.AddRange(part.Own.Words.Select(w => w with { At = w.At + at, Run = w.Run + from, Clause = clause, Negation = w.Negation == 0 ? 0 : w.Negation + (100 * clause) }));
            marks.AddRange(part.Own.Marks.Select(m => m with { Next = m.Next + at, Run = m.Run + from }));
            brackets.UnionWith(part.Own.Brackets.Select(b => b + from));
            run += 100;
        }

        return new Statement(string.Join("; ", parts.Select(p => p.Own.Text)), words, marks) { Brackets = brackets, Bare = parts.Sum(p => p.Own.Bare) };
    }

    private static IReadOnlyList<Word> Words(IEnumerable<ClaimWord> words, int clause) => [.. words.Select(w => new Word(w.Text, -1, -1) { Measure = w.Measure, Clause = clause })];
}
