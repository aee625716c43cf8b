using System.Collections.Frozen;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Whether one clause of a note says what a clause of a written sentence claims.</summary>
internal static class ClauseSupport
{
    /// <summary>Terms that frame a sentence and claim nothing of its subject.</summary>
    private static readonly FrozenSet<string> Framing = Set("note say state accord mean call refer know also never get need come occur go requir");

    /// <summary>Terms of verbs that stand for the dash or colon of a row or item.</summary>
    private static readonly FrozenSet<string> Light = Set("lie sit stand us use take last have happen occur set make support offer allow need hold contain includ come cost provid");

    /// <param name="said">A clause of the sentence.</param>
    /// <param name="given">A clause of the unit.</param>
    /// <param name="unit">Where the clause stands.</param>
    /// <param name="subject">What the clause is about, where it does not say so itself.</param>
    public static bool Holds(Clause said, EvidenceClause given, UnitClauses unit, IReadOnlyList<ClaimWord> subject)
    {
        var evidence = given.Clause;
        said = Comparison.Turned(said, evidence);
        var context = unit.Context.Content.Where(w => w.Measure is null).ToList();
        var own = said.Content.Where(w => evidence.Content.Any(w.Says)).ToList();
        if (!(own.Exists(w => !evidence.Subject.Any(w.Says)) || evidence.Content.GroupBy(w => w.Part).Any(p => p.Count() > 1 && p.All(w => own.Exists(w.Says))) || evidence.Content.All(w => own.Exists(w.Says)))
            || !IsFoundBeyond(said, given, context)
            || !said.Content.Concat(subject).All(w => IsFree(w, unit) || evidence.Content.Any(w.Says) || given.Carried.Any(w.Says) || context.Any(w.Says) || ModifierSupport.IsUnderstood(w, said, evidence, unit)))
        {
            return false;
        }

        var parts = Touched(evidence, own);
        var around = $"{unit.Around} {unit.Unit.Lead}";
        return NumberClaims.AreGiven(said.Text, $"{evidence.Text} {around}")
            && Bounds.AreKept(said.Text, evidence.Text, $"{around} {string.Join(' ', given.Carried.Where(_ => given.Name.Count > 0).Select(w => w.Text))}")
            && (given.Columns.Count > 0 || NumberTies.AreKept(said, evidence))
            && Scope.IsKept(said.Text, parts)
            && DenialsMeet(said, evidence)
            && DeterminerSupport.AreKept(said, evidence)
            && WordSequence.IsKept(said, given.Value, evidence.LacksSubject && given.Name.Count == 0 ? given.Carried : [])
            && Voice.IsKept(said, evidence, evidence.LacksSubject ? given.Carried : evidence.Subject)
            && (unit.Unit.Kind != BlockKind.TableRow || ValueIsSaid(said, given))
            && ColumnsAreKept(said, given.Columns)
            && SubjectSupport.IsKept(said, evidence, unit.Context)
            && PartSupport.AreKeptApart(said, given.Value)
            && evidence.Bracketed.All(b => b.Before.Any(w => said.Content.Any(w.Says)) || !b.Words.Any(w => said.Content.Any(w.Says) && evidence.Content.Count(w.Says) == 1 && !context.Any(w.Says)))
            && Substitution.IsAbsent(said, evidence, w => IsFree(w, unit) || IsOfHead(w, given))
            && NameIsKept(said, given, context)
            && NamesAreGiven(said.Text, $"{unit.Unit.Text} {evidence.Text} {around}");
    }

    /// <summary>Whether at least as much stands in the clause itself as in the headings alone.</summary>
    private static bool IsFoundBeyond(Clause said, EvidenceClause given, IReadOnlyList<ClaimWord> context)
    {
        var found = said.Content.ToLookup(w => given.Clause.Content.Any(w.Says) || given.Carried.Any(w.Says));
        var beyond = found[true].Count(w => w.Measure is not null || !context.Any(w.Says));
        return beyond > 0 && beyond >= found[false].Count(w => context.Any(w.Says));
    }

    /// <summary>Whether a word frames what is said, and claims nothing.</summary>
    public static bool IsFraming(ClaimWord word) => Framing.Contains(word.Term);

    /// <summary>"One of them" claims no number.</summary>
    private static bool IsFree(ClaimWord word, UnitClauses unit) => word.Measure is { } measure
        ? measure.Value == 1 && !char.IsDigit(measure.Text[0])
        : word.Text == "single" || Framing.Contains(word.Term) || (unit.IsNamed && Light.Contains(word.Term));

    /// <summary>The part of the evidence that has all the words, else the several that have some.</summary>
    private static string Touched(Clause evidence, IReadOnlyList<ClaimWord> own)
    {
        var parts = evidence.Parts.Select((text, i) => (Text: text, Words: evidence.Content.Where(w => w.Part == i).ToList())).Where(p => p.Words.Exists(w => own.Any(w.Says))).ToList();
        if (parts.Find(p => own.All(w => p.Words.Exists(w.Says))) is { Text: not null } one)
        {
            var first = evidence.Subject.Count > 0 ? evidence.Parts[evidence.Subject[0].Part] : one.Text;
            return first == one.Text ? first : $"{first} {one.Text}";
        }

        return string.Concat(parts.Select(p => p.Text));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static bool DenialsMeet(Clause said, Clause evidence) =>
        evidence.Denied.Count == 0 || (said.Denied.Count == 0 ? !Scope.Denies(said.Text) || evidence.Denied.Any(e => said.Content.Any(e.Says)) : said.Denied.Any(s => evidence.Denied.Any(s.Says)));

    /// <summary>Whether a word only tells of what kind a row is, or stands in the name of a column.</summary>
    private static bool IsOfHead(ClaimWord word, EvidenceClause given) =>
        given.Name.Count > 0 && !given.Name.Any(word.Says) && !given.Value.Content.Any(word.Says) && (given.Carried.Any(word.Says) || given.Clause.Content.Any(word.Says));

    /// <summary>What is said of one row is not said of another that the heading names too.</summary>
    private static bool NameIsKept(Clause said, EvidenceClause given, IReadOnlyList<ClaimWord> context) =>
        !given.Name.Any(w => context.Any(w.Says) && !said.Subject.Any(w.Says)) || said.Subject.All(w => given.Clause.Content.Any(w.Says) || !context.Any(w.Says));

    /// <summary>Of a cell at least one quantity must be said, or half of what stands between two commas; of a mere yes or no, all that it answers.</summary>
    private static bool ValueIsSaid(Clause said, EvidenceClause given) => given.Value.Words.Count == 0
        ? given.Clause.Content.All(w => said.Content.Any(w.Says) || Light.Contains(w.Term))
        : given.Value.Content.GroupBy(w => w.Part).Any(part => part.Any(w => w.Measure is not null && said.Content.Any(w.Says)) || 2 * part.Count(w => said.Content.Any(w.Says)) >= part.Count());

    /// <summary>Who names a column takes values from the columns that are named.</summary>
    public static bool ColumnsAreKept(Clause said, IReadOnlyList<Column> columns)
    {
        var named = columns.Where(c => c.Head.Any(h => said.Content.Any(h.Says))).ToList();
        return named.Count == 0 || columns.Except(named).All(c => !c.Value.Any(v => said.Content.Any(v.Says) && !named.Exists(n => n.Value.Any(v.Says))));
    }

    /// <summary>Names whole, letter for letter: stemming makes one of several.</summary>
    private static bool NamesAreGiven(string sentence, string evidence)
    {
        var given = WordRuns.Of(evidence).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Names.In(sentence).SelectMany(WordRuns.Of).All(name => given.Contains(name) || (name.Length > 2 && name[^1] == 's' && given.Contains(name[..^1])));
    }
}
