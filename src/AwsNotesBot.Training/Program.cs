using System.CommandLine;
using AwsNotesBot.Training.Commands;
using Spectre.Console;

const int Failed = 1;
const int WrongUsage = 2;

var console = AnsiConsole.Console;
var root = new RootCommand("Trains and measures the embedding table that AwsNotesBot ships with.")
{
    new TrainCommand(console).Build(),
    new EvaluateCommand(console).Build(),
    new InspectCommand(console).Build(),
    new BenchmarkCommand(console).Build(),
    new FitRankerCommand(console).Build(),
};

var arguments = root.Parse(args);
try
{
    var status = await arguments.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return arguments.Errors.Count > 0 ? WrongUsage : status;
}
catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException or System.ComponentModel.DataAnnotations.ValidationException)
{
    Console.Error.WriteLine(problem.Message);
    return Failed;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. With --checkpoint the same command continues from the last checkpoint.");
    return Failed;
}
