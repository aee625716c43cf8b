using System.Diagnostics;
using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Answers.Confidence;
using AwsNotesBot.Answers.Conversations;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Exams;

/// <summary>Exam question in, the option that the notes speak for out.</summary>
internal sealed class ExamAnswerer(PassageSearcher searcher, StaticEmbeddingModel model, EvidenceCutter cutter, AnswerOptions options)
{
    public async Task<Answer> AnswerAsync(ExamQuestion exam, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var index = searcher.Index;
        var (hits, all) = await ExamSearch.FindAsync(searcher, exam, cancellationToken);

        var stem = new QuestionReader(index.Idf, options.ContextWeight).Read(exam.Stem, Requirements.In(exam.Stem));
        var scorer = new UnitScorer(stem, model);
        var signals = SignalReader.Read(stem, hits, scorer.Score([.. hits.Take(options.Passages)], cutter), index);
        var parts = ConfidenceFormula.Parts(signals);

        var units = scorer.Score(all, cutter).Where(u => u.Unit.Kind != BlockKind.Code).ToList();
        var decision = ExamDecision.Of(exam, OptionWeigher.Weigh(exam, new OptionWords(exam.Options, index.Idf, model), units));
        var known = hits.Count == 0 ? 0 : ConfidenceFormula.Of(parts);
        var confidence = known * decision.Clearness;
        var answerable = known >= options.MinConfidence && decision.Clearness > 0;

        var composed = answerable && decision.Clearness >= options.MinExamClearness ? new ExamComposer(stem).Compose(exam, decision, confidence) : null;
        var nearest = composed is null ? Abstention.Nearest(hits) : [];
        return new Answer
        {
            Markdown = composed?.Markdown ?? (answerable ? Undecided(decision, nearest) : Abstention.Markdown(stem, signals, nearest)),
            Citations = composed?.Citations ?? [],
            Confidence = confidence,
            Abstained = composed is null,
            Nearest = nearest,
            FollowUps = composed is null ? [] : NextQuestions.From([.. composed.Citations.Select(c => c.Passage)], hits, index.Passages, exam.Stem),
            SearchedFor = exam.Stem,
            Hits = hits,
            Elapsed = Stopwatch.GetElapsedTime(started),
        };
    }

    private static string Undecided(ExamDecision decision, IReadOnlyList<Hit> nearest) =>
        $"The notes do not decide between {decision.Nearest.Chosen.Marked} and {decision.Nearest.Other.Marked}. {Abstention.Headings(nearest)}";
}
