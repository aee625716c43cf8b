using System.Numerics.Tensors;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Answers.Writing.Injections;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Grading.Facts;
using AwsNotesBot.Quizzes.Grading.Words;
using Stance = AwsNotesBot.Quizzes.Grading.Facts.Stance;

namespace AwsNotesBot.Quizzes.Grading.Doubts;

/// <summary>Tells an answer that may be better in other words from one that the rules are sure of: numbers, denials, names, opposites and yes or no are theirs alone.</summary>
internal sealed class DoubtReader(QuizItem item, WordMatcher matcher)
{
    /// <summary>The cosine from which on a typed word may stand for an asked one; the rules give such a word half credit or none.</summary>
    private const float Near = 0.35f;

    /// <summary>The share of the asked words that must be said as they are before the rest may make an answer right.</summary>
    private const double Exact = 0.5;

    private readonly ItemWords _context = new(item);

    private HashSet<string> NamesOfItem => field ??= [.. Names.In($"{item.Question}\n{item.Why}"), .. Names.In($" {item.Passage.Text}"), .. Names.In(item.Answer)];

    /// <param name="said">As <see cref="TypedText.Clean"/> leaves it.</param>
    /// <param name="verdict">The rules'.</param>
    /// <returns><c>null</c> where there is none.</returns>
    public Doubt? Read(string said, Verdict verdict)
    {
        // Another kind asks for an option, a name or a number.
        if (item.Kind != QuizKind.Recall || item.Facts is not [var fact] || verdict is not { Outcome: Outcome.Partly or Outcome.Wrong, Extra.Count: 0 } || Injection.In(said) || ModelOrders.In(said))
        {
            return null;
        }

        var asked = Statement.Of(fact.Spellings[0]);
        var typed = WordReader.Read(said);
        if (asked.Yes is not null || Stance.Denies(said) != Stance.Denies(asked.Text) || WordOrder.IsSwapped(asked.Text, said) || NamesAnother(said) || GivesAnotherNumber(typed, asked)
            || new ForeignWords(asked, typed, _context, matcher, asksName: false).Find().Count > 0)
        {
            return null;
        }

        var judged = new PartJudge(typed, measureWeight: 1, isName: false, _context, matcher).Judge(asked.Parts, hedged: Stance.Denies(said));
        var words = asked.Parts.SelectMany(p => p.Words).ToList();
        var matches = matcher.Match(words, typed);
        var unsaid = words.Where((word, i) => matches[i].Credit < 1).ToList();
        if (judged.Any(j => j.Contradicted) || unsaid.Exists(IsExact))
        {
            return null;
        }

        var used = matches.Where(m => m.Credit >= 1).SelectMany(m => m.Places).ToHashSet();
        var spare = typed.Where((word, place) => !used.Contains(place) && !word.IsPadding && !_context.Asks(word)).ToList();
        var missing = judged.Where(j => !j.Stated).Select(j => j.Part.Text).ToList();
        return missing.Count > 0 && spare.Count > 0 && Ceiling(verdict.Outcome, words.FindAll(Counts), unsaid.FindAll(Counts), spare) is { } ceiling
            ? new Doubt(missing, spare.Select(word => word.Text).ToHashSet(), ceiling)
            : null;
    }

    /// <returns><c>null</c> where too little was said for a better grade.</returns>
    private Outcome? Ceiling(Outcome byRules, List<Word> words, List<Word> unsaid, List<Word> spare)
    {
        var half = unsaid.Count < words.Count && words.Count - unsaid.Count >= Exact * words.Count;
        return byRules == Outcome.Wrong ? half || IsOnSubject(spare) ? Outcome.Partly : null
            : half && unsaid.TrueForAll(word => IsNear(word, spare)) ? Outcome.Right
            : null;
    }

    /// <summary>Whether the answer speaks of what the item speaks of: a plea for a grade does not.</summary>
    private bool IsOnSubject(List<Word> spare) =>
        WordReader.Read($"{item.Question}\n{item.Why}").Any(word => !word.IsPadding && word.Measure is null && IsNear(word, spare));

    /// <summary>What the question says itself is nothing that the answer tells.</summary>
    private bool Counts(Word word) => !word.IsPadding && !_context.Asks(word);

    private bool IsNear(Word asked, List<Word> spare) => Vector(asked) is { Length: > 0 } vector
        && spare.Exists(word => Vector(word) is { Length: > 0 } other && TensorPrimitives.CosineSimilarity(vector.Span, other.Span) >= Near);

    private ReadOnlyMemory<float> Vector(Word word) => matcher.Knowledge.Vector(word.Text);

    /// <summary>A number, a name and what is denied are said as they are, or not at all.</summary>
    private bool IsExact(Word word) => word.Measure is not null || word.Sense != Sense.Asserted || NamesOfItem.Contains(word.Text);

    /// <summary>Whether the answer names what neither question nor note does.</summary>
    private bool NamesAnother(string said)
    {
        var known = WordRuns.Of($"{item.Question}\n{item.Why}\n{item.Answer}").ToHashSet(StringComparer.Ordinal);
        return Names.In(said).SelectMany(WordRuns.Of).Any(name => !known.Contains(name));
    }

    private bool GivesAnotherNumber(IReadOnlyList<Word> typed, Statement asked) =>
        typed.Any(t => t.Measure is { } given && !_context.Has(given) && !asked.Parts.SelectMany(p => p.Words).Any(w => w.Measure is { } wanted && MeasureMatch.Same(wanted, given)));
}
