using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;
using AwsNotesBot.Models.Chat;
using AwsNotesBot.Quizzes.Writing.Drafts;
using Spectre.Console;

namespace AwsNotesBot.App.Commands;

/// <summary>Has the chat model of the settings draft quiz items, with a progress bar where somebody looks at it.</summary>
internal static class QuizDrafting
{
    /// <param name="bot">Its index is up to date.</param>
    /// <param name="wanted">How many items.</param>
    /// <param name="seed">Of the items.</param>
    /// <param name="cancellationToken">Ends the drafting; what was taken stays.</param>
    /// <returns>What came of it, in sentences.</returns>
    /// <exception cref="CommandException">No chat model is set up, or it failed too often.</exception>
    public static async Task<string> RunAsync(IndexedBot bot, int wanted, int seed, CancellationToken cancellationToken)
    {
        if (bot.Drafter is not { } drafter)
        {
            throw new CommandException(
                $"No chat model is set up to draft with: set {ChatEndpointOptions.Section}:{nameof(ChatEndpointOptions.Endpoint)} and {ChatEndpointOptions.Section}:{nameof(ChatEndpointOptions.Model)}.");
        }

        var report = await DraftAsync(drafter, bot, wanted, seed, cancellationToken);
        var text = $"{Count(report.Taken, "item")} drafted by {drafter.ModelName} from {Count(report.Passages, "passage")}{Dropped(report)}.";
        return report.GaveUp
            ? throw new CommandException($"The chat model failed {QuizDrafter.MostFailures} times in a row, so drafting ended. {text} The reasons stand above; run the command again to go on.")
            : report.Taken < wanted ? $"{text} No passage is left to draft from." : text;
    }

    private static Task<DraftReport> DraftAsync(QuizDrafter drafter, IndexedBot bot, int wanted, int seed, CancellationToken cancellationToken)
    {
        return Consoles.ShowsProgress
            ? Consoles.Error.Progress().AutoClear(true).StartAsync(context =>
            {
                var task = context.AddTask("Drafting", maxValue: wanted);
                return Run(report => task.Value = report.Taken);
            })
            : Run(null);

        Task<DraftReport> Run(Action<DraftReport>? progress) => drafter.DraftAsync(bot.Searcher.Index, seed, wanted, progress, cancellationToken);
    }

    private static string Dropped(DraftReport report) => report.Dropped.Count == 0
        ? ""
        : $"; not taken: {string.Join(", ", report.Dropped.OrderByDescending(d => d.Value).Select(d => $"{d.Key} {d.Value}"))}";

    private static string Count(int n, string noun) => n == 1 ? $"1 {noun}" : $"{n:#,0} {noun}s";
}
