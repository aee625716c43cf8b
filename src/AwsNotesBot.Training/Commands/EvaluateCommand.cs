using System.CommandLine;
using AwsNotesBot.Training.KeepOut;
using AwsNotesBot.Training.Pairs;
using AwsNotesBot.Training.Questions;
using Spectre.Console;

namespace AwsNotesBot.Training.Commands;

/// <summary>Figures of a table on the validation part of the pairs.</summary>
internal sealed class EvaluateCommand(IAnsiConsole console)
{
    private readonly Argument<string> _data = new("data") { Description = "Folder of the training pairs." };
    private readonly Option<string?> _questions = QuestionsOption.Create();
    private readonly Option<string?> _model = ModelOption.Create();

    public Command Build()
    {
        var command = new Command("evaluate", "Measures a table on the pairs that are kept out of the training.") { _data, _questions, _model };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var model = ModelOption.Load(arguments.GetValue(_model));
        var sources = PairReader.ReadFolder(arguments.GetRequiredValue(_data));
        var (_, validation) = ValidationSplit.Split(sources);
        await FiguresView.ShowAsync(console, model, validation, cancellationToken);
        if (arguments.GetValue(_questions) is { } path)
        {
            var asked = AskedPassages.Join(LearnerQuestionReader.Read(path), sources, new KeepOutFilter([]));
            await QuestionsView.ShowFiguresAsync(console, model, asked, sources, cancellationToken);
        }

        return 0;
    }
}
