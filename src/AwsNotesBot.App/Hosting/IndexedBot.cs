using AwsNotesBot.Answers;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.App.Commands;
using AwsNotesBot.App.Evaluation.Writers;
using AwsNotesBot.Bot;
using AwsNotesBot.Bot.Quizzes;
using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Quizzes.Memory.Progress;
using AwsNotesBot.Quizzes.Writing.Drafts;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Embeddings.Adapted;
using AwsNotesBot.Retrieval.Indexing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.App.Hosting;

/// <summary>The bot with its index up to date, for the commands of the terminal.</summary>
internal sealed class IndexedBot : IAsyncDisposable
{
    private readonly IHost _host;

    private IndexedBot(IHost host, IndexReport report) => (_host, Report) = (host, report);

    public IndexReport Report { get; }

    public string NotesFolder => Service<IOptions<RetrievalOptions>>().Value.NotesFolder;

    /// <summary>Where the embedding table fitted to the notes is, if there is one.</summary>
    public string AdaptedTablePath => Path.Combine(Service<IOptions<RetrievalOptions>>().Value.DataFolder, AdaptedTableFile.FileName);

    public PassageSearcher Searcher => Service<PassageSearcher>();

    public QuestionAnswerer Answerer => Service<QuestionAnswerer>();

    /// <param name="extracts">Whether the chat model is left out, if there is one.</param>
    public AnswerWriter WriterOf(bool extracts) => new(Answerer, extracts ? null : _host.Services.GetService<ModelAnswerer>());

    /// <summary>Of a host that was started with one; <c>null</c> where there is no chat model to meter.</summary>
    public TokenMeter? Meter => _host.Services.GetService<IChatClient>() as TokenMeter;

    public DraftFile Drafts => Service<DraftFile>();

    /// <summary><c>null</c> where there is no chat model.</summary>
    public QuizDrafter? Drafter => _host.Services.GetService<QuizDrafter>();

    public QuizRoom Quizzes => Service<QuizRoom>();

    /// <summary>An answerer over the same notes and settings in which only these parts count.</summary>
    public QuestionAnswerer AnswererWith(SearchParts search, AnswerParts answer)
    {
        var searcher = new PassageSearcher(Service<IEmbeddingGenerator<string, Embedding<float>>>());
        searcher.Swap(Searcher.Index.With(search));
        return new QuestionAnswerer(searcher, Service<StaticEmbeddingModel>(), Service<IOptions<AnswerOptions>>().Value, answer);
    }

    public NotesBot Bot => Service<NotesBot>();

    public ReminderSender Reminders => Service<ReminderSender>();

    public ProgressReader Progress => Service<ProgressReader>();

    public FolderWatcher Watcher => Service<FolderWatcher>();

    /// <summary>Indexes what has changed, with a progress bar where somebody looks at it.</summary>
    /// <param name="folders">Where notes and data are.</param>
    /// <param name="cancellationToken">Ends the indexing.</param>
    /// <param name="add">What the command needs besides.</param>
    public static async Task<IndexedBot> StartAsync(Folders folders, CancellationToken cancellationToken, Action<IServiceCollection>? add = null)
    {
        var host = CommandHost.Build(folders, add);
        try
        {
            return new IndexedBot(host, await IndexProgressBar.RunAsync(host.Services.GetRequiredService<NoteIndexer>(), cancellationToken));
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is IAsyncDisposable host)
        {
            await host.DisposeAsync();
        }
    }

    private T Service<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();
}
