using AwsNotesBot.Answers;
using AwsNotesBot.App.Evaluation;
using AwsNotesBot.App.Terminal;
using Spectre.Console;

namespace AwsNotesBot.App.Commands;

/// <summary>Answers a question set with a progress bar where somebody looks at it.</summary>
internal static class BatchProgress
{
    public static Task<IReadOnlyList<AnswerRow>> RunAsync(QuestionAnswerer answerer, IReadOnlyList<Question> questions, CancellationToken cancellationToken) =>
        Consoles.ShowsProgress
            ? Consoles.Error.Progress().AutoClear(true).StartAsync(context =>
                CollectAsync(answerer, questions, context.AddTask("Answering", maxValue: questions.Count), cancellationToken))
            : CollectAsync(answerer, questions, null, cancellationToken);

    private static async Task<IReadOnlyList<AnswerRow>> CollectAsync(
        QuestionAnswerer answerer, IReadOnlyList<Question> questions, ProgressTask? task, CancellationToken cancellationToken)
    {
        var answers = new List<AnswerRow>(questions.Count);
        await foreach (var answer in QuestionBatch.AnswerAsync(answerer, questions, cancellationToken))
        {
            answers.Add(answer);
            task?.Increment(1);
        }

        return answers;
    }
}
