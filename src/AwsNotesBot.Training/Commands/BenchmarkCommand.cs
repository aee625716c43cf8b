using System.CommandLine;
using AwsNotesBot.Training.Measuring;
using Spectre.Console;

namespace AwsNotesBot.Training.Commands;

/// <summary>Speed of a table on this machine.</summary>
internal sealed class BenchmarkCommand(IAnsiConsole console)
{
    private readonly Option<string?> _model = ModelOption.Create();

    public Command Build()
    {
        var command = new Command("benchmark", "Measures how fast a table loads and embeds.") { _model };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var speed = await Speed.MeasureAsync(() => ModelOption.Load(arguments.GetValue(_model)), cancellationToken);
            console.MarkupLineInterpolated($"Loaded in {speed.Load.TotalMilliseconds:F0} ms.");
            console.MarkupLineInterpolated($"{speed.PassagesPerSecond:N0} passages of 100 words a second on {Environment.ProcessorCount} processors.");
            return 0;
        });
        return command;
    }
}
