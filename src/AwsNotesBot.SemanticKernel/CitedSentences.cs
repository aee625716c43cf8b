using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Answers.Writing.Quotes;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.SemanticKernel;

/// <summary>Keeps of a model's text the sentences that the passages they cite by id say, as the bot's own answers are held to theirs; for others these passages' own statement stands, or nothing.</summary>
/// <param name="find">The passage of an id; <c>null</c> where the notes have none.</param>
internal sealed partial class CitedSentences(Func<string, Passage?> find)
{
    private static readonly EvidenceCutter Cutter = new(StaticEmbeddingModel.BuiltIn);

    /// <returns>Markdown, each sentence with the markers that hold; empty where none does.</returns>
    public string Of(string text) => string.Join(' ', Sentences(text).Select(Kept).OfType<string>().Distinct());

    private string? Kept(string sentence)
    {
        var cited = Marker().Matches(sentence).Select(m => find(m.Groups["id"].Value)).OfType<Passage>().DistinctBy(p => p.Id).ToList();
        var said = Marker().Replace(sentence, "").Trim();
        if (cited.Count == 0 || WrittenText.Plain(said) is not { } plain)
        {
            return null;
        }

        var verifier = new SentenceVerifier(Cutter, cited);
        return verifier.Support(said) is { Count: > 0 } support ? Marked(plain, support)
            : new QuoteFinder(StaticEmbeddingModel.BuiltIn, verifier.Evidence).Nearest(plain, cited) is { } quote ? Marked(quote.Text, [quote.Unit])
            : null;
    }

    private static string Marked(string text, IEnumerable<EvidenceUnit> units) =>
        $"{MarkdownText.Escape(text)} {string.Concat(units.Select(unit => unit.Passage.Id).Distinct().Select(id => $"[{id}]"))}";

    /// <summary>A marker behind the full stop belongs to the sentence before it, so it goes in front.</summary>
    private static IReadOnlyList<string> Sentences(string text) => SentenceSplitter.Split(LateMarker().Replace(text.ReplaceLineEndings(" "), "${markers}${stop}"));

    [GeneratedRegex(@"\s*\[(?<id>[0-9a-f]{16})\]", RegexOptions.NonBacktracking)]
    private static partial Regex Marker();

    [GeneratedRegex(@"(?<stop>[.!?])(?<markers>(\s*\[[0-9a-f]{16}\])+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LateMarker();
}
