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
        var parts = unit.Clauses.Select((c, i) => new Grounds(Statement.Of(i == 0 ? $"{lead}{c.Clause.Text}" : isRow || !c.Clause.LacksSubject ? c.Clause.Text : $"{Acting(unit.Clauses, i)} {c.Clause.Text}".TrimStart()), [.. CarriedBy(c, i > 0 ? unit.Clauses[i - 1] : null), .. previous], label, context, c, isRow, text, passage)).ToList();
        return parts.Count < 2 || isRow ? parts : [.. parts, new Grounds(Joined([.. unit.Clauses.Select((c, i) => Statement.Of(i == 0 ? $"{lead}{c.Clause.Text}" : c.Clause.Text))]), previous, label, context, null, false, text, passage)];
    }

    /// <summary>What a clause without a subject of its own tells of: "which" tells of the last words, all else of the subject.</summary>
    private static string Acting(IReadOnlyList<EvidenceClause> clauses, int at) => string.Join(' ', (ClauseReader.FirstWord(clauses[at].Clause.Text) is "which" or "who"
        ? clauses[at].Carried : clauses[at].Carried.Where(w => w.Measure is null && clauses[at - 1].Clause.Subject.Any(w.Says))).Select(w => w.Text));

    private static IEnumerable<Word> CarriedBy(EvidenceClause clause, EvidenceClause? before) =>
        clause.Carried.SelectMany(w => Words([w], before is not null && before.Clause.Subject.Any(w.Says) ? 1 : 0));

    private static Statement Joined(IReadOnlyList<Statement> parts)
    {
        var (words, marks, brackets, run) = (new List<Word>(), new List<Mark>(), new HashSet<int>(), 0);
        foreach (var (clause, part) in parts.Index())
        {
            var (at, from) = (words.Count, run);
            words.AddRange(part.Words.Select(w => w with { At = w.At + at, Run = w.Run + from, Clause = clause, Negation = w.Negation == 0 ? 0 : w.Negation + (100 * clause) }));
            marks.AddRange(part.Marks.Select(m => m with { Next = m.Next + at, Run = m.Run + from }));
            brackets.UnionWith(part.Brackets.Select(b => b + from));
            run += 100;
        }

        var stops = parts.SelectMany((p, i) => p.Stops.Select(s => s + (100 * i)).Append(100 * i)).ToHashSet();
        return new Statement(string.Join("; ", parts.Select(p => p.Text)), words, marks) { Brackets = brackets, Stops = stops, Bare = parts.Sum(p => p.Bare) };
    }

    private static IReadOnlyList<Word> Words(IEnumerable<ClaimWord> words, int clause) => [.. words.Select(w => new Word(w.Text, -1, -1) { Measure = w.Measure, Clause = clause })];
}
