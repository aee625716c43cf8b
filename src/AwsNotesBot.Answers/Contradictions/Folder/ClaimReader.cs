using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Answers.Contradictions.Folder;

/// <summary>Reads the numbers that a unit states; one whose sentence gives several of a sort states none surely.</summary>
internal static partial class ClaimReader
{
    /// <summary>A longer sentence, in words, says more than one thing.</summary>
    private const int LongestText = 30;

    public static IEnumerable<NoteClaim> Read(EvidenceUnit unit)
    {
        // A table that compares two things names them in its columns, and its heading names both.
        if (unit.Kind == BlockKind.Code || (unit.Kind == BlockKind.TableRow && Versus().IsMatch(unit.Passage.HeadingAt(unit.Lines.First))))
        {
            yield break;
        }

        var around = $"{string.Join(' ', unit.Passage.HeadingPathAt(unit.Lines.First))} {(unit.Kind == BlockKind.TableRow ? "" : unit.Lead)}";
        HashSet<string>? terms = null;
        foreach (var text in Texts(unit).Where(t => WordRuns.Count(t) <= LongestText && !Unsure().IsMatch(t)))
        {
            foreach (var measures in StatedMeasures.In(text).GroupBy(m => (m.Dimension, m.Dimension == Dimension.Count ? TextAnalyzer.Terms(m.Counted).FirstOrDefault() : null)))
            {
                // Where a number is only one of several, the others may be its conditions.
                var several = MeasureReader.In(text).Count > measures.Count();

                // "$3,000" is no measure, nor are its last digits.
                if (measures.Any(m => m.Measure.Start > 0 && text[m.Measure.Start - 1] is ',' or '/' or '[') || Stated([.. measures], $"{unit.Lead} {text}", text) is not var (measure, bound) || (several && bound == Bound.Exact))
                {
                    continue;
                }

                terms ??= [.. TextAnalyzer.Terms(around)];
                yield return new NoteClaim(
                    unit, text, measure, bound, Said(text), terms, SubjectOf(unit), NamesIn(text), measure.Dimension == Dimension.Count ? [.. TextAnalyzer.Terms(measure.Counted).Take(1)] : new HashSet<string>());
            }
        }
    }

    /// <summary>A row is read cell by cell.</summary>
    private static IEnumerable<string> Texts(EvidenceUnit unit)
    {
        if (unit.Kind != BlockKind.TableRow)
        {
            return unit.Recalls && unit.Text.Contains('?', StringComparison.Ordinal) ? [] : [unit.Text];
        }

        var cells = TableRow.Cells(unit.Source.Text);
        var columns = unit.Lead is null ? [] : TableRow.Cells(unit.Lead);
        return columns.Count != cells.Count || MeasureReader.In(cells[0]).Count > 0 ? [] : Enumerable.Range(1, cells.Count - 1).Select(i => $"{cells[0]} – {columns[i]}: {cells[i]}");
    }

    /// <summary>The one number of the text, or the upper one of a range.</summary>
    private static (StatedMeasure Measure, Bound Bound)? Stated(IReadOnlyList<StatedMeasure> measures, string context, string text) => measures switch
    {
        [var only] => (only, Bounds.Before(context[..(context.Length - text.Length + only.Measure.Start)])),
        [var low, var high] when low.Value < high.Value && Range().IsMatch(text[low.Measure.End..high.Measure.Start]) => (high, Bound.Upper),
        _ => null,
    };

    private static HashSet<string> Said(string text)
    {
        foreach (var measure in MeasureReader.In(text).Reverse())
        {
            text = text.Remove(measure.Start, measure.Text.Length);
        }

        return [.. TextAnalyzer.Terms(Cues().Replace(text, " "))];
    }

    private static HashSet<string> SubjectOf(EvidenceUnit unit) => [.. TextAnalyzer.Terms(Subject.Of(unit.Passage, unit.Lines.First) ?? unit.Passage.NoteTitle)];

    /// <summary>Capitalised words within the sentence, and words with letters and digits; a measure is no name.</summary>
    private static HashSet<string> NamesIn(string text)
    {
        foreach (var measure in MeasureReader.In(text).Reverse())
        {
            text = text.Remove(measure.Start, measure.Text.Length);
        }

        return [.. Names.In(Label().Replace(text, ". ")), .. Coded().Matches(text).Select(m => m.Value.ToLowerInvariant())];
    }

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(vs|versus|compared)\b", Flags)]
    private static partial Regex Versus();

    /// <summary>Examples, conditions and questions state no limits.</summary>
    [GeneratedRegex(@"^(if|when|in case)\b|\b(e\.g|example|for instance|suppose|whose|about|approx\w*|around|typically|usually|roughly|nearly|almost|exam|older notes?|formerly)\b|\?$|[~≈=]", Flags)]
    private static partial Regex Unsure();

    [GeneratedRegex(@"^\s*(to|-|–|and|\.\.\.?|up to)\s*$|\b(up|increased|increase|extended|extend|raised|configurable|expandable|scales?|max\w*|limit) (of |it )?(to)?\s*$", Flags)]
    private static partial Regex Range();

    /// <summary>Words that tell which end a number gives, and not of what.</summary>
    [GeneratedRegex(@"\b(defaults?|min|max|minimum|maximum|at (least|most)|smallest|largest|longest|shortest|biggest|up to|limit(s|ed)?|between|from|within|only|each|per|can|may|is|are|has|have|been|set|be)\b", Flags)]
    private static partial Regex Cues();

    /// <summary>What stands behind a label begins anew.</summary>
    [GeneratedRegex(@"\s*(:| – | - )\s*", Flags)]
    private static partial Regex Label();

    [GeneratedRegex(@"(?<![\p{L}\d])\p{L}+\d[\p{L}\d]*", Flags)]
    private static partial Regex Coded();
}
