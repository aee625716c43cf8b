using AwsNotesBot.App.Evaluation;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;
using Spectre.Console;

namespace AwsNotesBot.App.Commands;

/// <summary>Answers a question set with a progress bar where somebody looks at it.</summary>
internal static class BatchProgress
{
    public static Task<IReadOnlyList<AnswerRow>> RunAsync(AnswerWriter writer, IReadOnlyList<Question> questions, CancellationToken cancellationToken) =>
        Consoles.ShowsProgress
            ? Consoles.Error.Progress().AutoClear(true).StartAsync(context =>
                CollectAsync(writer, questions, context.AddTask("Answering", maxValue: questions.Count), cancellationToken))
            : CollectAsync(writer, questions, null, cancellationToken);

    private static async Task<IReadOnlyList<AnswerRow>> CollectAsync(
        AnswerWriter writer, IReadOnlyList<Question> questions, ProgressTask? task, CancellationToken cancellationToken)
    {
        var answers = new List<AnswerRow>(questions.Count);
        await foreach (var answer in QuestionBatch.AnswerAsync(writer, questions, cancellationToken))
        {
            answers.Add(answer);
            task?.Increment(1);
        }

        return answers;
    }
}
