using System.CommandLine;
using AwsNotesBot.Training.Pairs;
using Spectre.Console;

namespace AwsNotesBot.Training.Commands;

/// <summary>Figures of a table on the validation part of the pairs.</summary>
internal sealed class EvaluateCommand(IAnsiConsole console)
{
    private readonly Argument<string> _data = new("data") { Description = "Folder of the training pairs." };
    private readonly Option<string?> _model = ModelOption.Create();

    public Command Build()
    {
        var command = new Command("evaluate", "Measures a table on the pairs that are kept out of the training.") { _data, _model };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var model = ModelOption.Load(arguments.GetValue(_model));
            var (_, validation) = ValidationSplit.Split(PairReader.ReadFolder(arguments.GetRequiredValue(_data)));
            await FiguresView.ShowAsync(console, model, validation, cancellationToken);
            return 0;
        });
        return command;
    }
}
