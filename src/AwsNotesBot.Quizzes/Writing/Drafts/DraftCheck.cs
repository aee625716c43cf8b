using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Writing.Drafts;

/// <summary>Holds what a chat model drafted to the notes: its quote stands there, its answer stands in the quote, and question and answer together say what the quote says.</summary>
internal sealed partial class DraftCheck
{
    private const int FewestWords = 4;

    private readonly NoteFacts _facts;
    private readonly EvidenceCutter _cutter;
    private readonly QuotedSense _kept;
    private readonly ILookup<string, Statement> _byWords, _byPassage;

    public DraftCheck(NoteFacts facts)
    {
        (_facts, _cutter, _kept) = (facts, new EvidenceCutter(facts.Index.Model), new QuotedSense(facts.Subjects));
        var quotable = facts.Statements.Where(IsQuotable).ToList();
        _byWords = quotable.ToLookup(s => Words(s.Text));
        _byPassage = quotable.ToLookup(s => s.Passage.Id);
    }

    public IReadOnlyList<Statement> QuotableIn(string passageId) => [.. _byPassage[passageId]];

    /// <param name="drafted">Of any model, now or before.</param>
    /// <param name="draft">For the gate; <c>null</c> with a rejection.</param>
    /// <returns>Why the notes do not bear it; <c>null</c> where they do.</returns>
    public string? Rejection(DraftedItem drafted, out ItemDraft? draft)
    {
        draft = null;
        var source = _byWords[Words(drafted.Quote)].OrderBy(s => s.Passage.NotePath != drafted.NotePath).FirstOrDefault();
        if (source is null)
        {
            return "quote not in the notes";
        }

        var isStatement = drafted.Kind == QuizKind.TrueOrFalse;
        if (!Has(source.Text, drafted.Answer) || (isStatement && !drafted.Question.Contains(drafted.Answer, StringComparison.Ordinal)))
        {
            return "answer not in the quote";
        }

        var asked = Interrogative().Replace(drafted.Question.TrimEnd('?', ' '), "");
        var sentence = isStatement ? drafted.Question : $"{asked} {drafted.Answer}.";
        if (!IsHeld(isStatement ? sentence : Stated(drafted), source) || !_kept.IsKept(sentence, source) || (!isStatement && AsksNumber().IsMatch(drafted.Question) && !IsNumber(drafted.Answer)))
        {
            return "not said by the quote";
        }

        if (drafted.Wrong.Any(option => !IsOfNotes(option)))
        {
            return "option foreign to the notes";
        }

        draft = isStatement ? Judged(drafted, source) : drafted.Wrong.Count > 0 ? Chosen(drafted, source, asked) : Typed(drafted, source);
        return null;
    }

    /// <summary>A sentence or item that tells of what it names: what leans on the sentence before may speak of anything.</summary>
    private static bool IsQuotable(Statement statement) =>
        statement.Block.Kind is BlockKind.Paragraph or BlockKind.ListItem && WordRuns.Count(statement.Text) >= FewestWords && !Leaning().IsMatch(statement.Text);

    private ItemDraft Typed(DraftedItem drafted, Statement source)
    {
        var measure = MeasureReader.In(drafted.Answer) is [{ Start: 0 } whole] && whole.End == drafted.Answer.Length ? whole : null;
        var isNamed = _facts.Settings.IsNamed(drafted.Question, source);
        return new ItemDraft
        {
            Kind = measure is null ? QuizKind.Recall : QuizKind.Number,
            Setting = isNamed ? null : _facts.Settings.Of(source),
            NeedsSetting = !isNamed,
            Ask = drafted.Question,
            Stem = drafted.Question,
            Answer = drafted.Answer,
            Source = source,
            Fact = [drafted.Quote, drafted.Question, drafted.Answer],
            Facts = [measure is null ? _facts.Named([drafted.Answer], drafted.Question) : new QuizFact([measure.Text])],
            Hint = measure is null ? Items.Hints.Beginning(drafted.Answer) : Items.Hints.Magnitude(measure),
            Measure = measure,
            DraftedBy = drafted.Model,
        };
    }

    private ItemDraft Chosen(DraftedItem drafted, Statement source, string asked) => Typed(drafted, source) with
    {
        Kind = QuizKind.OneOfFour,
        Facts = [],
        Hint = null,
        Right = [drafted.Answer],
        Wrong = [drafted.Wrong],
        Claims = option => new Claim(option, asked),
    };

    private ItemDraft Judged(DraftedItem drafted, Statement source)
    {
        var at = drafted.Question.IndexOf(drafted.Answer, StringComparison.Ordinal);
        var (before, after) = (drafted.Question[..at], drafted.Question[(at + drafted.Answer.Length)..]);
        return Chosen(drafted, source, $"{before} {after}") with
        {
            Kind = QuizKind.TrueOrFalse,
            Ask = "",
            Stem = $"{before} {after}",
            Answer = source.Text,
            Swap = option => $"{before}{option}{after}",
        };
    }

    /// <summary>The question with the answer where it asks: "By powder down are feathers kept dry."</summary>
    private static string Stated(DraftedItem drafted)
    {
        var question = drafted.Question.TrimEnd('?', ' ');
        var words = Interrogative().Match(question).Value;
        var preposition = words.Split(' ')[0].ToLowerInvariant() is "by" or "to" or "in" or "from" or "at" or "on" or "with" or "for" or "after" or "within" ? $"{words.Split(' ')[0]} " : "";
        return words.Length == 0 ? $"{question} {drafted.Answer}."
            : drafted.Answer.StartsWith(preposition, StringComparison.OrdinalIgnoreCase)
                ? $"{drafted.Answer}{question[words.Length..]}."
                : $"{preposition}{drafted.Answer}{question[words.Length..]}.";
    }

    /// <summary>Whether the verifier of answers finds the sentence said by the quote, not by another sentence of its passage.</summary>
    private bool IsHeld(string sentence, Statement source) =>
        new SentenceVerifier(_cutter, [source.Passage]).Support($"{sentence} [1]") is [var unit] && unit.Source == source.Block && Words(unit.Text).Contains(Words(source.Text), StringComparison.Ordinal);

    /// <summary>Whether the notes speak of an option: of what they never name nobody can say that it is wrong.</summary>
    private bool IsOfNotes(string option) => MeasureReader.In(option).Count > 0 || TextAnalyzer.Terms(option) is { Count: > 0 } terms && terms.All(term => _facts.Index.PassagesWith(term) > 0);

    private static bool IsNumber(string answer) => answer.Any(char.IsDigit) || MeasureReader.In(answer).Count > 0;

    private static bool Has(string text, string part) => Words(part) is { Length: > 2 } words && Words(text).Contains(words, StringComparison.Ordinal);

    /// <summary>The words of a text, a space on either side of each.</summary>
    internal static string Words(string text) => $" {string.Join(' ', WordRuns.Of(text))} ";

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^\W*(it|its|this|that|these|those|they|their|he|she|such|both|here|there|then|also|otherwise|instead|example|for example|for instance)\b|[:?]\s*$", Flags)]
    private static partial Regex Leaning();

    /// <summary>What asks, and so claims nothing.</summary>
    [GeneratedRegex(@"^\W*(for |after |within |up to |by |to |in |from |at |on |with )?(how (many|much|long|often|far|large|big|high|old|fast)|(what|which)( (kind|sort|type|number) of| of (these|them)| service| feature)?|how|who|where|when|why)\b", Flags)]
    private static partial Regex Interrogative();

    [GeneratedRegex(@"\bhow (many|much|long|often|far|large|big|high|old|fast)\b", Flags)]
    private static partial Regex AsksNumber();
}
