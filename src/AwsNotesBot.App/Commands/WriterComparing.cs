using AwsNotesBot.Answers.Writing;
using AwsNotesBot.App.Evaluation;
using AwsNotesBot.App.Evaluation.Writers;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;
using AwsNotesBot.Models.Chat;
using Spectre.Console;

namespace AwsNotesBot.App.Commands;

/// <summary>Compares the two writers on a question set, with a progress bar where somebody looks at it.</summary>
internal static class WriterComparing
{
    /// <exception cref="CommandException">No chat model is set up.</exception>
    public static async Task<(WriterFigures Notes, WriterFigures Model)> RunAsync(Folders folders, IReadOnlyList<Question> questions, CancellationToken cancellationToken)
    {
        await using var bot = await IndexedBot.StartAsync(folders, cancellationToken, services => services.AddTokenMeter());
        var meter = bot.Meter ?? throw new CommandException(
            $"No chat model is set up to compare with: set {ChatEndpointOptions.Section}:{nameof(ChatEndpointOptions.Endpoint)} and " +
            $"{ChatEndpointOptions.Section}:{nameof(ChatEndpointOptions.Model)} in appsettings.json, or Models__Chat__Endpoint and Models__Chat__Model in the environment.");
        var comparison = new WriterComparison(bot.WriterOf(extracts: true), bot.WriterOf(extracts: false), meter, new AnswerVerifier());
        return Consoles.ShowsProgress
            ? await Consoles.Error.Progress().AutoClear(true).StartAsync(context =>
            {
                var task = context.AddTask("Answering twice", maxValue: 2 * questions.Count);
                return comparison.RunAsync(questions, () => task.Increment(1), cancellationToken);
            })
            : await comparison.RunAsync(questions, () => { }, cancellationToken);
    }
}
