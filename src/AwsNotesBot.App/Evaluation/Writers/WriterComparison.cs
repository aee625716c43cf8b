using System.Diagnostics;
using AwsNotesBot.Answers;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.App.Hosting;

namespace AwsNotesBot.App.Evaluation.Writers;

/// <summary>Has the notes themselves and then the chat model answer the same question set.</summary>
/// <param name="notes">Extracts.</param>
/// <param name="model">Words.</param>
/// <param name="meter">Sees what the model reads and writes.</param>
/// <param name="verifier">Holds the answers of both to what they cite.</param>
internal sealed class WriterComparison(AnswerWriter notes, AnswerWriter model, TokenMeter meter, AnswerVerifier verifier)
{
    /// <param name="questions">One after the other, so that each time measured is that question's own.</param>
    /// <param name="answered">Called after each answer of either.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<(WriterFigures Notes, WriterFigures Model)> RunAsync(IReadOnlyList<Question> questions, Action answered, CancellationToken cancellationToken) => (
        await FiguresAsync(notes, questions, answered, cancellationToken),
        await FiguresAsync(model, questions, answered, cancellationToken));

    private async Task<WriterFigures> FiguresAsync(AnswerWriter writer, IReadOnlyList<Question> questions, Action answered, CancellationToken cancellationToken)
    {
        var answers = new List<WriterAnswer>(questions.Count);
        foreach (var question in questions)
        {
            answers.Add(await AnswerAsync(writer, question, cancellationToken));
            answered();
        }

        return WriterFigures.Of(writer.ModelName, questions, answers, verifier);
    }

    private async Task<WriterAnswer> AnswerAsync(AnswerWriter writer, Question question, CancellationToken cancellationToken)
    {
        meter.Reset();
        var conversation = await QuestionBatch.ConversationAsync(writer, question.Turns, cancellationToken);
        var started = Stopwatch.GetTimestamp();
        TimeSpan? first = null;
        Answer? whole = null;
        await foreach (var draft in writer.DraftsAsync(question.Turns[^1], conversation, cancellationToken))
        {
            first ??= Stopwatch.GetElapsedTime(started);
            whole = draft.Whole;
        }

        return new WriterAnswer(question.Id, whole!, first!.Value.TotalMilliseconds, meter.Spent);
    }
}
