using System.Diagnostics;
using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Answers.Confidence;
using AwsNotesBot.Answers.Conversations;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Languages;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Exams;

/// <summary>Exam question in, the option that the notes speak for out.</summary>
internal sealed class ExamAnswerer(PassageSearcher searcher, StaticEmbeddingModel model, EvidenceCutter cutter, AnswerOptions options, AnswerParts parts)
{
    /// <summary>A stem with fewer content words says too little by itself ("Which of these is true?"): it is judged by the options.</summary>
    private const int FewestTerms = 4;

    /// <summary>What an option then counts that a note says, whatever the stem.</summary>
    private const double OptionAlone = 0.5;

    public async Task<Answer> AnswerAsync(ExamQuestion exam, AskedLanguage languages, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var index = searcher.Index;
        var reader = new QuestionReader(index.Idf, options.ContextWeight);
        var (hits, all) = await ExamSearch.FindAsync(searcher, exam, cancellationToken);

        var stem = Read(exam.Sought, Requirements.In(exam.Stem));
        var tells = stem.Terms.Count(t => t.Weight >= 1) >= FewestTerms;
        var units = new UnitScorer(stem, model, parts).Score(all, cutter).Where(u => u.Unit.Kind != BlockKind.Code).ToList();
        var decision = ExamDecision.Of(exam, OptionWeigher.Weigh(exam, new OptionWords(exam.Options, index.Idf, model), units, tells ? 0 : OptionAlone));

        var claim = tells ? stem : Read($"{exam.Sought} {string.Join(' ', decision.Chosen.Select(o => o.Option.Text))}", null);
        var found = await searcher.SearchAsync(new SearchQuery(claim.Text), options.Passages, cancellationToken);
        var signals = SignalReader.Read(claim, found, new UnitScorer(claim, model, parts).Score(found, cutter), index);
        var known = found.Count == 0 ? 0 : ConfidenceFormula.Of(ConfidenceFormula.Parts(signals));

        var confidence = known * decision.Clearness;
        var answerable = known >= options.MinConfidence && decision.Clearness > 0;
        var composed = answerable && decision.Clearness >= options.MinExamClearness ? new ExamComposer(stem).Compose(exam, decision, confidence) : null;
        var nearest = composed is null ? Abstention.Nearest(hits) : [];
        return new Answer
        {
            Markdown = composed?.Markdown ?? (answerable ? Undecided(decision, nearest, languages.Phrases) : Abstention.Markdown(stem, signals, nearest, languages.Phrases, !languages.IsForeign)),
            Language = languages.Question.Code,
            Citations = composed?.Citations ?? [],
            Confidence = confidence,
            Abstained = composed is null,
            Nearest = nearest,
            FollowUps = composed is null ? [] : NextQuestions.From([.. composed.Citations.Select(c => c.Passage)], hits, index.Passages, exam.Stem),
            SearchedFor = exam.Stem,
            Hits = hits,
            Elapsed = Stopwatch.GetElapsedTime(started),
        };

        Question Read(string text, string? context) => reader.Read(text, context, index.ExpansionsOf(new SearchQuery(text)));
    }

    private static string Undecided(ExamDecision decision, IReadOnlyList<Hit> nearest, AnswerPhrases phrases) =>
        $"{AnswerPhrases.Of(phrases.Undecided, decision.Nearest.Chosen.Marked, decision.Nearest.Other.Marked)} {Abstention.Headings(nearest, phrases)}";
}
