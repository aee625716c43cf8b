using System.CommandLine;
using System.Globalization;
using System.Text;
using AwsNotesBot.App;
using AwsNotesBot.App.Commands;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;
using Spectre.Console;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = Encoding.UTF8;

var root = new RootCommand("AwsNotesBot answers questions from a folder of study notes, with citations. Without a command it serves the web chat.")
{
    Folders.NotesOption,
    Folders.DataOption,
    IndexCommand.Create(),
    AskCommand.Create(),
    ChatCommand.Create(),
    EvalCommand.Create(),
    ExplainCommand.Create(),
    QuizCommand.Create(),
    FeedbackCommand.Create(),
    TeamsPackageCommand.Create(),
    McpCommand.Create(),
};
ServeCommand.AddTo(root);

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    await parsed.InvokeAsync();
    return ExitCode.WrongUsage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception error) when (FailureMessage.Of(error) is { } message)
{
    Consoles.Error.WriteLine(message, new Style(Color.Red));
    return ExitCode.Failed;
}
catch (OperationCanceledException)
{
    return ExitCode.Failed;
}
