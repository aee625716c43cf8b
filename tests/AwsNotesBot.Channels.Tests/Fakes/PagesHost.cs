using AwsNotesBot.Bot;
using AwsNotesBot.Bot.State;
using AwsNotesBot.Channels.DirectLine.Conversations;
using AwsNotesBot.Channels.Pages;
using AwsNotesBot.Channels.Progress;
using AwsNotesBot.Notes;
using AwsNotesBot.Quizzes.Memory.Progress;
using AwsNotesBot.Retrieval;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels.Tests.Fakes;

/// <summary>The pages in a host without ports, over a folder of notes that the test writes.</summary>
internal sealed class PagesHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly PassageSearcher _searcher = new(new NoEmbedding());

    private PagesHost(IReadOnlyDictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddSingleton<RespondAsync>((_, _) => AsyncEnumerable.Empty<Reply>());
        builder.Services.AddSingleton<ReadProgressAsync>((learner, _) => Task.FromResult(Progress.GetValueOrDefault(learner, LearnerProgress.Empty)));
        builder.Services.AddSingleton<IStateStore>(new SqliteStateStore(Path.Combine(Folder, "state.db")));
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton(_searcher);
        builder.Services.Configure<RetrievalOptions>(options => options.NotesFolder = Notes);
        builder.Services.AddChannels(options => options.KeyFile = Path.Combine(Folder, "directline.key"));
        builder.Services.AddNotesPages();
        _app = builder.Build();
        _app.MapChannels();
        _app.MapNotesPages();
    }

    /// <summary>Holds the notes folder; what lies beside it must never be served.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("pages-").FullName;

    public string Notes => Directory.CreateDirectory(Path.Combine(Folder, "notes")).FullName;

    public HttpClient Client { get; private set; } = null!;

    public static async Task<PagesHost> StartAsync(params (string Name, string Value)[] settings)
    {
        var host = new PagesHost(settings.ToDictionary(s => s.Name, s => (string?)s.Value));
        await host._app.StartAsync();
        host.Client = host._app.GetTestClient();
        return host;
    }

    public ManualClock Clock { get; } = new();

    /// <summary>By learner.</summary>
    public Dictionary<string, LearnerProgress> Progress { get; } = [];

    public ProgressLinks Links => _app.Services.GetRequiredService<ProgressLinks>();

    /// <summary>Writes a file of the notes folder and puts it into the index.</summary>
    public void Add(string path, string text)
    {
        var file = Path.Combine(Notes, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        Index(path);
    }

    /// <summary>Puts a path into the index, whatever lies there.</summary>
    public void Index(string path, params string[] headingPath)
    {
        var passage = new Passage
        {
            Id = $"{_searcher.Index.Passages.Count:x16}",
            NotePath = path,
            NoteTitle = Path.GetFileNameWithoutExtension(path),
            HeadingPath = headingPath,
            Blocks = [new(BlockKind.Paragraph, "Some words", new(1, 1))],
            Lines = new(1, 1),
        };
        _searcher.Swap(PassageIndex.Build([.. _searcher.Index.Passages.Append(passage).Select(p => new IndexedPassage(p, new float[1]))]));
    }

    public async Task<string> GetAsync(string path) => await Client.GetStringAsync(path, TestContext.Current.CancellationToken);

    public async Task<HttpResponseMessage> SendAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private sealed class NoEmbedding : IEmbeddingGenerator<string, Embedding<float>>
    {
        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException("No page searches.");

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
