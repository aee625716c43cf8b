using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Answers.Questions;

/// <summary>A number that a question takes for granted: "Why is it limited to 5 GB?"</summary>
internal sealed partial class Premise
{
    /// <summary>A line this near to the question's other words may well speak of the same.</summary>
    private const double SameThing = 0.5;

    private readonly Measure _measure;

    private Premise(Measure measure, string question) =>
        (_measure, Text) = (measure, measure.Text + (measure.Dimension == Dimension.Count ? NextWord().Match(question, measure.End).Value : ""));

    /// <summary>As the question has it, a bare number with what it counts.</summary>
    public string Text { get; }

    /// <summary>What sort of number the notes may give instead.</summary>
    public Quantity Sort => Quantities.Given(_measure.Text);

    /// <param name="question">Only a question for a reason takes something for granted.</param>
    /// <param name="ranked">The lines found for it.</param>
    /// <returns>The first number that no line about the same gives; <c>null</c> where there is none, or where it is the asker's own ("my 2 GB file").</returns>
    public static Premise? Unsaid(Question question, IReadOnlyList<ScoredUnit> ranked) => question.Kind != QuestionKind.Why || Own().IsMatch(question.Text)
        ? null
        : MeasureReader.In(question.Text).Where(m => char.IsDigit(m.Text[0])).Select(m => new Premise(m, question.Text))
            .FirstOrDefault(p => !ranked.Any(u => p.IsSaidBy(u.Unit) && p.IsAbout(question, u)));

    public bool IsSaidBy(EvidenceUnit unit) =>
        MeasureReader.In($"{unit.Lead} {unit.Text}").Any(m => m.Dimension == _measure.Dimension && m.Value == _measure.Value);

    private bool IsAbout(Question question, ScoredUnit unit)
    {
        var number = WordRuns.Of(_measure.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var (near, all) = (0.0, 0.0);
        for (var i = 0; i < question.Terms.Count; i++)
        {
            if (!number.Contains(question.Terms[i].Word))
            {
                near += question.Terms[i].Mass * unit.Nearest[i];
                all += question.Terms[i].Mass;
            }
        }

        return near >= SameThing * all;
    }

    [GeneratedRegex(@"\G\s\p{L}+")]
    private static partial Regex NextWord();

    [GeneratedRegex(@"\b(I|my|mine|we|our|ours)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
