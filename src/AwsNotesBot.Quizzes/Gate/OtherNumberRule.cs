using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>A number of which another line says nearly the same with another number: older and newer notes, or two things of one name.</summary>
internal sealed class OtherNumberRule
{
    /// <summary>From this share of the longer line's words on, two lines speak of the same.</summary>
    private const double SameMatter = 0.6;

    /// <summary>Two values nearer than this share are one.</summary>
    private const double SameValue = 0.02;

    private const int FewestWords = 2;

    /// <summary>Where both count the same, so many words in common, and this share of the shorter line's, do as well.</summary>
    private const int ManyWords = 4;

    private const double MostOfTheShorter = 0.9;

    /// <summary>So many of the headings above such a line tell of what it speaks, the innermost.</summary>
    private const int Headings = 2;

    /// <summary>Words that begin with so many letters alike are one: "subscriptions" and "subscribers".</summary>
    private const int StemLetters = 7;

    private readonly ILookup<string, Number> _numbers;

    /// <param name="statements">All that the notes state.</param>
    public OtherNumberRule(IEnumerable<Statement> statements) =>
        _numbers = statements.SelectMany(Numbers).ToLookup(number => number.Unit, StringComparer.OrdinalIgnoreCase);

    public bool Rejects(ItemDraft draft) =>
        draft.Measure is { } measure
        && Numbers(draft.Source).Where(number => number.Start == measure.Start).Any(own => _numbers[own.Unit].Any(other => other.Text != own.Text && !other.Beside.Any(value => IsSame(own.Value, value)) && AreOfOneMatter(own, other)));

    /// <summary>The quantities of a line, each with what it counts and the words around it and in the headings above.</summary>
    private static IEnumerable<Number> Numbers(Statement statement)
    {
        var measures = MeasureReader.In(statement.Text).ToList();
        foreach (var measure in measures)
        {
            var counted = measure.Dimension == Dimension.Count ? Stems(statement.Text[measure.End..]).FirstOrDefault() ?? "" : "";
            var words = measures.Aggregate(statement.Text, (text, m) => text.Replace(m.Text, " ", StringComparison.Ordinal));
            yield return new Number(measure.Start, $"{measure.Dimension} {counted}", counted.Length > 0, measure.Value, [.. Stems($"{words} {string.Join(' ', statement.Path.TakeLast(counted.Length > 0 ? Headings : 1))}")], [.. measures.Select(m => m.Value)], statement.Text);
        }
    }

    private static bool IsSame(double own, double other) => Math.Abs(own - other) <= SameValue * own;

    private static bool AreOfOneMatter(Number own, Number other)
    {
        var shared = own.Terms.Count(other.Terms.Contains);
        return (Math.Max(own.Terms.Count, other.Terms.Count) is var most and >= FewestWords && shared >= SameMatter * most)
            || (own.Counts && shared >= ManyWords && shared >= MostOfTheShorter * Math.Min(own.Terms.Count, other.Terms.Count));
    }

    private static IEnumerable<string> Stems(string text) => TextAnalyzer.Terms(text).Select(term => term.Length > StemLetters ? term[..StemLetters] : term);

    /// <summary>A quantity of a line.</summary>
    /// <param name="Start">Where it stands in it.</param>
    /// <param name="Unit">What it counts.</param>
    /// <param name="Counts">Whether it counts things, which are named.</param>
    /// <param name="Value">See <see cref="Measure"/>.</param>
    /// <param name="Terms">Of the line and of the headings above it, without quantities.</param>
    /// <param name="Beside">All values of the line.</param>
    /// <param name="Text">The line.</param>
    private sealed record Number(int Start, string Unit, bool Counts, double Value, HashSet<string> Terms, IReadOnlyList<double> Beside, string Text);
}
