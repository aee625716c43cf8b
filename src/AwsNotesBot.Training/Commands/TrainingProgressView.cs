using AwsNotesBot.Training.Learning;
using Spectre.Console;

namespace AwsNotesBot.Training.Commands;

/// <summary>A bar with the time left on a terminal; a line every hundred steps in a log.</summary>
internal static class TrainingProgressView
{
    private const int StepsPerLine = 100;

    public static T Show<T>(IAnsiConsole console, Func<Action<TrainingProgress>, T> work) => console.Profile.Capabilities.Interactive
        ? console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask("training");
                return work(progress =>
                {
                    task.MaxValue = progress.Steps;
                    task.Value = progress.StepsDone;
                    task.Description = FormattableString.Invariant($"loss {progress.Loss:F3}");
                });
            })
        : work(progress =>
        {
            if (progress.StepsDone % StepsPerLine == 0)
            {
                console.WriteLine(FormattableString.Invariant($"step {progress.StepsDone} of {progress.Steps}: loss {progress.Loss:F3}"));
            }
        });
}
