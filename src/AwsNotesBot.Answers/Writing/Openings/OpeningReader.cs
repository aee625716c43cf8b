using System.Text.RegularExpressions;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Answers.Writing.Openings;

/// <summary>Finds where a sentence that is still being written could end as it stands.</summary>
internal static partial class OpeningReader
{
    /// <param name="beginning">A sentence as far as it is written: the same places come first, however far that is.</param>
    /// <returns>Plain texts, the shortest first; none where the first words are marked up or begin another kind of sentence.</returns>
    public static IEnumerable<(string Text, OpeningEnd End)> In(string beginning)
    {
        var match = Run().Match(beginning.AsSpan().TrimStart().StartsWith("```") ? "" : WrittenText.WithoutEmphasis(beginning));
        var run = match.Groups["words"].Value;
        var words = new List<string>();
        var end = 0;
        foreach (Match word in Word().Matches($"{run}{match.Groups["mark"]}"))
        {
            var next = word.Value.ToLowerInvariant();
            if (words.Count > 1 && EndBefore(next, words, run[..end]) is { } kind)
            {
                yield return (run[..end].TrimEnd(','), kind);
            }

            words.Add(next);
            end = word.Index + word.Length;
        }

        foreach (Match stop in Stop().Matches(beginning))
        {
            if (WrittenText.Plain(beginning[..stop.Index]) is { } whole)
            {
                if (stop.Groups["word"].Success)
                {
                    yield return (whole, OpeningEnd.FullStop);
                }

                if (stop.Groups["marked"].Success)
                {
                    yield return (whole, OpeningEnd.Sentence);
                }
            }
        }
    }

    /// <param name="next">In lower case, as the words are.</param>
    /// <param name="words">Those before it, with the comma behind them.</param>
    /// <param name="text">The same as they were written.</param>
    private static OpeningEnd? EndBefore(string next, IReadOnlyList<string> words, string text) =>
        !OpeningWords.CanBegin(words[0]) || !OpeningWords.CanEnd(words[^1].TrimEnd(',')) ? null
        : OpeningWords.Joins(next, words) ? OpeningEnd.Clause
        : OpeningWords.TellsMore(next) && words.All(IsPlain) && OpeningWords.SayWhatIsDone(words) && MeasureReader.In(text).Count == 0 ? OpeningEnd.Deed
        : null;

    private static bool IsPlain(string word) => !OpeningWords.Limits(word) && !OpeningWords.Counts(word) && !word.EndsWith(',');

    /// <summary>Whole words: what follows one may still belong to it, as may what follows a full stop. Longer openings are nearly sentences.</summary>
    [GeneratedRegex(@"\A\s*(([-*+•]|[0-9]{1,2}[.)])\s+)?(?<words>([\p{L}\d$€£]([\p{L}\d%°.,'’/-]*[\p{L}\d%°])?,? |[%°]C?,? ){1,16})(?<mark>[\[【［〔])?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Run();

    [GeneratedRegex("[^ ]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>A full stop behind a word that is no abbreviation, or with a marker beside it.</summary>
    [GeneratedRegex(
        @"(?<=\A[^\n\[\]【】［］〔〕]{1,600})(((?<=\p{L}{4})(?<word>))?\.(?<marked>\s{0,3}[\[【［〔])?|(?<marked>\s{0,3}([\[【［〔][^\[\]【】［］〔〕\n]{1,40}[\]】］〕]){1,4}\.\s))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Stop();
}
