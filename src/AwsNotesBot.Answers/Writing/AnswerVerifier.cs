using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Holds a finished answer, whoever wrote it, to the passages that it cites, as <see cref="ModelAnswerer"/> holds a model's sentences before they are shown.</summary>
/// <param name="model">Compares sentences; the built-in model by default.</param>
public sealed partial class AnswerVerifier(StaticEmbeddingModel? model = null)
{
    private readonly StaticEmbeddingModel _model = model ?? StaticEmbeddingModel.BuiltIn;
    private readonly EvidenceCutter _cutter = new(model ?? StaticEmbeddingModel.BuiltIn);

    /// <returns>How many sentences and items the answer has, and how many of them a cited passage says. Tables, code, what introduces them and what the bot says of the model count as neither; an answer that abstains has none.</returns>
    public (int Sentences, int Held) Verify(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.Abstained)
        {
            return (0, 0);
        }

        var verifier = new SentenceVerifier(_cutter, [.. answer.Citations.OrderBy(c => c.Number).Select(c => c.Passage)]);
        var reader = new SentenceReader();
        var pieces = reader.Read(Notices.Without(answer.Untranslated ?? answer.Markdown)).Append(reader.End())
            .OfType<string>()
            .Select(p => Escape().Replace(p, ""))
            .Where(p => WrittenText.Plain(p) is { } text && !text.EndsWith(':'))
            .ToList();
        return (pieces.Count, pieces.Count(p => verifier.Support(p).Count > 0));
    }

    /// <summary>The backslash before what the answer escapes; brackets keep theirs, or they would be markers.</summary>
    [GeneratedRegex(@"\\(?=[^\w\s\[\]])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
