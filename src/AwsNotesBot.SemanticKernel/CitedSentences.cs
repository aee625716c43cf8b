using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.SemanticKernel;

/// <summary>Keeps of a model's text the sentences that stand in the passages they cite by id; the rest is dropped.</summary>
/// <param name="find">The passage of an id; <c>null</c> where the notes have none.</param>
internal sealed partial class CitedSentences(Func<string, Passage?> find)
{
    private readonly QuoteCheck _check = new();

    /// <returns>Markdown, each sentence with the markers that hold; empty where none does.</returns>
    public string Of(string text) => string.Join(' ', Sentences(text).Select(Kept).OfType<string>());

    private string? Kept(string sentence)
    {
        var said = Marker().Replace(sentence, "").Trim();
        var holds = Marker().Matches(sentence)
            .Select(m => m.Groups["id"].Value)
            .Where(id => find(id) is { } passage && WordRuns.Of(said).Any() && _check.Stands(said, passage))
            .ToList();
        return holds.Count == 0 ? null : $"{MarkdownText.Escape(said)} {string.Concat(holds.Select(id => $"[{id}]"))}";
    }

    /// <summary>A marker behind the full stop belongs to the sentence before it, so it goes in front.</summary>
    private static IReadOnlyList<string> Sentences(string text) => SentenceSplitter.Split(LateMarker().Replace(text.ReplaceLineEndings(" "), "${markers}${stop}"));

    [GeneratedRegex(@"\s*\[(?<id>[0-9a-f]{16})\]", RegexOptions.NonBacktracking)]
    private static partial Regex Marker();

    [GeneratedRegex(@"(?<stop>[.!?])(?<markers>(\s*\[[0-9a-f]{16}\])+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LateMarker();
}
