using System.Diagnostics;
using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Answers.Confidence;
using AwsNotesBot.Answers.Contradictions;
using AwsNotesBot.Answers.Conversations;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Exams;
using AwsNotesBot.Answers.Languages;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Answers.Rewriting;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers;

/// <summary>Question in, cited answer out. Safe for use by many callers at once.</summary>
/// <param name="searcher">Finds the passages.</param>
/// <param name="model">Compares sentences and words, whatever embedding the search itself uses; the built-in model by default.</param>
/// <param name="options">Lengths and thresholds; the defaults by default.</param>
/// <param name="parts">What counts; everything by default.</param>
public sealed class QuestionAnswerer(PassageSearcher searcher, StaticEmbeddingModel? model = null, AnswerOptions? options = null, AnswerParts? parts = null)
{
    /// <summary>The fewest hits that an answer reports, see <see cref="Answer.Hits"/>.</summary>
    private const int FewestHits = 10;

    private readonly AnswerOptions _options = options ?? new AnswerOptions();
    private readonly AnswerParts _parts = parts ?? AnswerParts.All;
    private readonly StaticEmbeddingModel _model = model ?? StaticEmbeddingModel.BuiltIn;
    private readonly EvidenceCutter _cutter = new(model ?? StaticEmbeddingModel.BuiltIn);
    private readonly PerIndex<Language> _notesLanguage = new(NotesLanguage.Of);

    /// <param name="question">As the user typed it.</param>
    /// <param name="conversation">Earlier exchanges, oldest first; empty for the first question.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public Task<Answer> AnswerAsync(string question, IReadOnlyList<Exchange> conversation, CancellationToken cancellationToken = default) =>
        AnswerAsync(question, conversation, null, cancellationToken);

    /// <summary>The index that a next question is answered from.</summary>
    internal PassageIndex Index => searcher.Index;

    /// <param name="question">As the user typed it.</param>
    /// <param name="conversation">Earlier exchanges, oldest first.</param>
    internal AskedLanguage LanguagesOf(string question, IReadOnlyList<Exchange> conversation) =>
        AskedLanguage.Of(question, conversation, _notesLanguage.Of(searcher.Index));

    /// <param name="question">As the user typed it.</param>
    /// <param name="conversation">Earlier exchanges, oldest first; empty for the first question.</param>
    /// <param name="rewritten">What to search and to judge in its place; <c>null</c> reads the question by rules.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    internal async Task<Answer> AnswerAsync(string question, IReadOnlyList<Exchange> conversation, RewrittenQuestion? rewritten, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(question);
        ArgumentNullException.ThrowIfNull(conversation);

        var languages = LanguagesOf(question, conversation);
        if (!Injection.In(question) && ExamQuestionReader.Read(question) is { } exam)
        {
            return await new ExamAnswerer(searcher, _model, _cutter, _options, _parts).AnswerAsync(exam, languages, cancellationToken);
        }

        var started = Stopwatch.GetTimestamp();
        var index = searcher.Index;
        var asked = rewritten?.Text ?? question;
        var standalone = rewritten is null ? FollowUpReader.Read(question, conversation, index.Find) : new StandaloneQuestion(rewritten.Text, null);
        var hits = await searcher.SearchAsync(new SearchQuery(asked, standalone.Context), rewritten?.Phrasings ?? [], Math.Max(FewestHits, _options.Passages), cancellationToken);

        var read = new QuestionReader(index.Idf, _options.ContextWeight).Read(asked, standalone.Context, index.ExpansionsOf(new SearchQuery(asked)));
        var scorer = new UnitScorer(read, _model, _parts);
        var ranked = scorer.Score([.. hits.Take(_options.Passages)], _cutter);
        var signals = SignalReader.Read(read, hits, ranked, index);
        var confidenceParts = ConfidenceFormula.Parts(signals);
        var confidence = ranked.Count == 0 || Injection.In(question) ? 0 : ConfidenceFormula.Of(confidenceParts);

        var composed = ranked.Count == 0 || confidence < _options.MinConfidence || confidence == 0
            ? null
            : await ComposeAsync(read, ranked, scorer, hits, cancellationToken);
        var nearest = composed is null ? Abstention.Nearest(hits) : [];
        return new Answer
        {
            Markdown = composed?.Markdown ?? Abstention.Markdown(read, signals, nearest, languages.Phrases, rewritten is not null || !languages.IsForeign),
            Language = languages.Question.Code,
            Citations = composed?.Citations ?? [],
            Confidence = confidence,
            ConfidenceParts = confidenceParts,
            Abstained = composed is null,
            Nearest = nearest,
            FollowUps = composed is null
                ? []
                : NextQuestions.From([.. composed.Citations.Select(c => c.Passage)], hits, index.Passages, standalone.Text),
            SearchedFor = standalone.Text,
            Hits = hits,
            Elapsed = Stopwatch.GetElapsedTime(started),
        };
    }

    private async Task<ComposedAnswer?> ComposeAsync(Question question, IReadOnlyList<ScoredUnit> ranked, UnitScorer scorer, IReadOnlyList<Hit> hits, CancellationToken cancellationToken)
    {
        if (Premise.Unsaid(question, ranked) is { } premise)
        {
            // What the notes give instead is what the asker should read first.
            var instead = question with { Wanted = premise.Sort };
            var others = new UnitScorer(instead, _model, _parts).Score([.. hits.Take(_options.Passages)], _cutter);
            var chosen = EvidenceChoice.Choose(instead, others, null, _options);
            if (!chosen.Units.Any(premise.IsSaidBy))
            {
                return new AnswerComposer(instead).Compose(chosen, unsaid: premise);
            }
        }

        var disagreement = _parts.FindsContradictions
            ? await new Disagreements(searcher, _cutter, _options.Passages).FindAsync(question, ranked, scorer, cancellationToken)
            : null;
        return new AnswerComposer(question).Compose(EvidenceChoice.Choose(question, ranked, disagreement, _options), disagreement);
    }
}
