using System.Globalization;
using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Exams;

/// <summary>Writes a decision as Markdown: what to choose with the note's words for it, a line on each of the others, how sure it is.</summary>
/// <param name="question">The stem, read.</param>
internal sealed class ExamComposer(Question question)
{
    /// <summary>Longer units, in words, are quoted only where no shorter one will do.</summary>
    private const int LongestQuote = 40;

    private readonly QuoteCheck _check = new();
    private readonly CitationList _citations = new();
    private readonly HashSet<EvidenceUnit> _quoted = [];

    /// <param name="exam">What is asked.</param>
    /// <param name="decision">What the notes speak for.</param>
    /// <param name="confidence">From 0 to 1.</param>
    /// <returns><c>null</c> where no passage can be quoted for the choice.</returns>
    public ComposedAnswer? Compose(ExamQuestion exam, ExamDecision decision, double confidence)
    {
        var blocks = new MarkdownBlocks();
        var names = string.Join(" and ", decision.Chosen.Select(o => o.Option.Marked));
        var reasons = decision.Chosen.Select(o => Quote(exam.AsksForWrong ? o.Against : o.For)).OfType<string>().Distinct().ToList();
        if (reasons.Count == 0 && !exam.AsksForWrong)
        {
            return null;
        }

        blocks.Paragraph(reasons.Count == 0 ? $"{names} – the notes speak for the others only." : $"{names} – {string.Join(" ", reasons)}");
        foreach (var other in decision.Others)
        {
            blocks.Item(Line(exam, other), level: 0);
        }

        blocks.Paragraph(string.Create(CultureInfo.InvariantCulture, $"Confidence: {100 * confidence:0} %."));
        return _citations.Citations.Count == 0 ? null : new ComposedAnswer(blocks.ToString(), _citations.Citations);
    }

    private string Line(ExamQuestion exam, WeighedOption other)
    {
        var name = other.Option.Marked;
        if (exam.AsksForWrong)
        {
            return Quote(other.For) is { } holds ? $"{name} – true: {holds}" : $"The notes do not speak of {name}.";
        }

        // What denies the option is a reason only if it is as much about the question as what affirms it.
        var denied = other.Against.Count > 0 && other.Against[0].Weight >= other.Support;
        return denied && Quote(other.Against) is { } against ? $"{name} – out: {against}"
            : Quote(other.For) is { } weaker ? $"{name} – weaker: {weaker}"
            : $"The notes do not speak of {name}.";
    }

    /// <summary>The best unit that has not been quoted, as it stands in the note, with its citation.</summary>
    private string? Quote(IReadOnlyList<OptionUnit> units)
    {
        var fit = units.Where(u => u.Said >= OptionUnit.Speaking && u.Unit.Words > 2 && _check.Stands(u.Unit.Text, u.Unit.Passage)).ToList();
        if ((fit.Find(u => !_quoted.Contains(u.Unit) && u.Unit.Words <= LongestQuote) ?? fit.FirstOrDefault()) is not { Unit: var unit })
        {
            return null;
        }

        _quoted.Add(unit);
        var subject = MissingSubject.Of(question, new AnswerLine([unit], null)) is { } missing && _check.Stands(missing, unit.Passage)
            ? $"{MarkdownText.Escape(missing)}: "
            : "";
        return $"{subject}{MarkdownText.Escape(unit.Text)} {_citations.Marker(unit)}";
    }
}
