using System.Diagnostics;
using System.Runtime.CompilerServices;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Exams;
using AwsNotesBot.Answers.Languages;
using AwsNotesBot.Answers.Rewriting;
using AwsNotesBot.Answers.Translating;
using AwsNotesBot.Answers.Writing.Quotes;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Has a chat model word the answer, sentence by sentence through the verifier; the extracted answer stands ready where it does not. Safe for use by many callers at once.</summary>
/// <param name="extractor">Answers without the model, and finds the passages.</param>
/// <param name="client">The model; it limits its own time.</param>
/// <param name="options">How many passages the model is shown, and how long it may take over an answer.</param>
/// <param name="logger">Is told why a model's answer was not taken.</param>
/// <param name="model">Compares sentences; the built-in model by default.</param>
/// <param name="time">Measures the answer's time; the system's clock by default.</param>
public sealed class ModelAnswerer(
    QuestionAnswerer extractor, IChatClient client, AnswerOptions options, ILogger<ModelAnswerer> logger, StaticEmbeddingModel? model = null, TimeProvider? time = null)
{
    /// <summary>More than this, in characters, is no answer.</summary>
    private const int MaxCharacters = 20_000;

    private readonly StaticEmbeddingModel _model = model ?? StaticEmbeddingModel.BuiltIn;
    private readonly RewritingExtractor _extractor = new(extractor, new QuestionRewriter(client, TimeSpan.FromSeconds(Math.Min(options.RewriteSeconds, options.ModelSeconds)), logger));
    private readonly AnswerTranslator _translator = new(client, logger);
    private readonly EvidenceCutter _cutter = new(model ?? StaticEmbeddingModel.BuiltIn);

    /// <summary>What the answers are said to be written by.</summary>
    public string ModelName { get; } = client.GetService<ChatClientMetadata>()?.DefaultModelId ?? AnswerPhrases.English.AChatModel;

    /// <param name="question">As the user typed it.</param>
    /// <param name="conversation">Earlier exchanges, oldest first; empty for the first question.</param>
    /// <param name="cancellationToken">Ends search and writing.</param>
    /// <returns>A draft for each sentence that holds, and one for how the first begins where that holds before its rest has come; the last has the whole answer.</returns>
    public async IAsyncEnumerable<AnswerDraft> AnswerAsync(
        string question, IReadOnlyList<Exchange> conversation, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var started = Stopwatch.GetTimestamp();
        using var over = new CancellationTokenSource(TimeSpan.FromSeconds(options.ModelSeconds), time ?? TimeProvider.System);
        var languages = extractor.LanguagesOf(question, conversation);
        var extracted = await _extractor.AnswerAsync(question, conversation, languages, cancellationToken);
        if (extracted.Abstained || ExamQuestionReader.Read(question) is not null)
        {
            yield return new AnswerDraft(extracted.Markdown, extracted);
            yield break;
        }

        var shown = extracted.Citations.Select(c => c.Passage).Concat(extracted.Hits.Select(h => h.Passage)).DistinctBy(p => p.Id).Take(options.Passages).ToList();
        var reading = Task.Run(() => Begun(shown, opens: !languages.IsForeign), CancellationToken.None); // while the model thinks
        var source = new TextStream(client, GroundedPrompt.Of(extracted.SearchedFor, shown), MaxCharacters, over.Token);
        await foreach (var piece in PieceStream.ReadAsync(source, cancellationToken))
        {
            var soFar = await reading;
            if ((piece.IsWhole ? soFar.Add(piece.Text) : soFar.Begin(piece.Text)) && !languages.IsForeign)
            {
                yield return new AnswerDraft(soFar.Markdown);
            }
        }

        var written = await reading;
        written.End();
        var verified = written.Markdown;
        var translates = written.Held > 0 && languages.IsForeign && LanguageDetector.Of(verified) != languages.Question;
        if (translates)
        {
            await foreach (var settled in _translator.TranslateAsync(written, languages, extractor.Index, over.Token, cancellationToken))
            {
                yield return new AnswerDraft(written.Beginning(settled));
            }
        }

        if (source.Failure is { } failure)
        {
            Log.ModelFailed(logger, failure);
            written.Append(written.Sentences.Count > 0 ? languages.Phrases.BrokeOff : Notices.Of(source.Kind, languages.Phrases), extracted);
        }
        else if (written.Held == 0)
        {
            Log.NothingHeld(logger, written.Quoted + written.Dropped);
            if (written.Sentences.Count > 0)
            {
                written.Append(languages.Phrases.NothingHeld);
            }
            else
            {
                written.Append(languages.Phrases.NothingHeld, extracted);
            }
        }

        WritingMeter.Count(source, written);
        yield return new AnswerDraft(written.Markdown, extracted with
        {
            Markdown = written.Markdown,
            Untranslated = translates ? verified : null,
            Citations = written.Citations,
            WrittenBy = written.Held > 0 ? ModelName : null,
            Held = written.Held,
            Quoted = written.Quoted,
            Dropped = written.Dropped,
            Elapsed = Stopwatch.GetElapsedTime(started),
        });
    }

    /// <summary>An answer that has read the passages, so that no sentence waits for that.</summary>
    private WrittenAnswer Begun(IReadOnlyList<Passage> passages, bool opens)
    {
        var verifier = new SentenceVerifier(_cutter, passages);
        return new WrittenAnswer(verifier, new QuoteFinder(_model, verifier.Evidence), opens);
    }
}
