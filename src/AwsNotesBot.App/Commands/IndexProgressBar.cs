using AwsNotesBot.App.Terminal;
using AwsNotesBot.Retrieval.Indexing;
using Spectre.Console;

namespace AwsNotesBot.App.Commands;

/// <summary>Indexes with a progress bar on a terminal, and silently elsewhere.</summary>
internal static class IndexProgressBar
{
    public static Task<IndexReport> RunAsync(NoteIndexer indexer, CancellationToken cancellationToken) =>
        Consoles.ShowsProgress
            ? Consoles.Error.Progress().AutoClear(true).StartAsync(context => indexer.IndexAsync(new Bars(context), cancellationToken))
            : indexer.IndexAsync(null, cancellationToken);

    private sealed class Bars(ProgressContext context) : IProgress<IndexProgress>
    {
        private readonly Dictionary<IndexStage, ProgressTask> _tasks = [];
        private readonly Lock _lock = new();

        public void Report(IndexProgress value)
        {
            lock (_lock)
            {
                if (!_tasks.TryGetValue(value.Stage, out var task))
                {
                    _tasks[value.Stage] = task = context.AddTask(value.Stage == IndexStage.Reading ? "Reading notes" : "Embedding passages");
                }

                task.MaxValue = Math.Max(1, value.Total);
                task.Value = value.Done;
            }
        }
    }
}
