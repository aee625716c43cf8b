using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;
using AwsNotesBot.Learning.Adaptation;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Embeddings.Adapted;
using Spectre.Console;

namespace AwsNotesBot.App.Commands;

/// <summary>Fits the embedding table to the notes, and takes the fitted one away again.</summary>
internal static class TableAdapting
{
    /// <summary>Fits the built-in table to the notes and keeps the result where it finds kept-out passages better.</summary>
    /// <returns>What came of it, in sentences.</returns>
    public static async Task<string> AdaptAsync(Folders folders, CancellationToken cancellationToken)
    {
        await using var bot = await IndexedBot.StartAsync(folders, cancellationToken);
        var passages = bot.Searcher.Index.Passages;
        if (passages.Count < TableAdaptation.FewestPassages)
        {
            return $"The notes have {passages.Count} passages, and fitting the table takes {TableAdaptation.FewestPassages}: nothing was changed.";
        }

        var before = TableAdaptation.Test(StaticEmbeddingModel.BuiltIn, passages);
        if (before.Trust >= 1)
        {
            return FormattableString.Invariant($"The built-in table knows these notes already ({before.Ratio:0.00} times as good as words): fitting it would only make it forget. Nothing was changed.");
        }

        var fitted = await FitAsync(bot, cancellationToken);
        var figures = FormattableString.Invariant(
            $"Fitted to {fitted.LearnedFrom} passages, {fitted.NewWords} new words; on the {fitted.After.Passages} passages kept out, {fitted.Before.ByMeaning:0.000} became {fitted.After.ByMeaning:0.000} (words: {fitted.After.ByWords:0.000})");
        if (!fitted.IsBetter)
        {
            return $"{figures}: no gain, so nothing was changed.";
        }

        AdaptedTableFile.Write(bot.AdaptedTablePath, AdaptedTableOrigin.Of(bot.NotesFolder), fitted.File);
        return $"{figures}. The fitted table is in '{bot.AdaptedTablePath}' and used from now on; start a server that is running again.";
    }

    /// <summary>From now on the built-in table is used again.</summary>
    public static async Task<string> ForgetAsync(Folders folders, CancellationToken cancellationToken)
    {
        await using var bot = await IndexedBot.StartAsync(folders, cancellationToken);
        if (!File.Exists(bot.AdaptedTablePath))
        {
            return "There is no table fitted to these notes: nothing was changed.";
        }

        File.Delete(bot.AdaptedTablePath);
        return $"'{bot.AdaptedTablePath}' was deleted; the built-in table is used from now on. Start a server that is running again.";
    }

    private static Task<FittedTable> FitAsync(IndexedBot bot, CancellationToken cancellationToken)
    {
        return Consoles.ShowsProgress
            ? Consoles.Error.Progress().AutoClear(true).StartAsync(context =>
            {
                var task = context.AddTask("Fitting the table");
                return Run(progress => (task.MaxValue, task.Value) = (progress.Steps, progress.StepsDone));
            })
            : Run(null);

        Task<FittedTable> Run(Action<AdaptationProgress>? progress) => Task.Run(
            () => TableAdaptation.Fit(StaticEmbeddingModel.BuiltIn, bot.Searcher.Index.Passages, progress, cancellationToken), cancellationToken);
    }
}
