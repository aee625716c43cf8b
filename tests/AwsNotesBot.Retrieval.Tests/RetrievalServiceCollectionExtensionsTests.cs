using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Indexing;
using AwsNotesBot.Retrieval.Storage;
using AwsNotesBot.Retrieval.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Retrieval.Tests;

public sealed class RetrievalServiceCollectionExtensionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task HostIndexesTheFolderAndFollowsIt()
    {
        Directory.CreateDirectory(_folder["notes"]);
        await File.WriteAllTextAsync(_folder["notes/sqs.md"], "# Queues\n\nMessages wait for fourteen days at most.", Cancellation);
        using var host = Host();
        await host.StartAsync(Cancellation);
        var searcher = host.Services.GetRequiredService<PassageSearcher>();
        await UntilAsync(() => searcher.Index.Passages.Count == 1);

        await File.WriteAllTextAsync(_folder["notes/s3.md"], "# Buckets\n\nObjects lie in buckets.", Cancellation);
        await UntilAsync(() => searcher.Index.Passages.Count == 2);

        await host.StopAsync(Cancellation);
        Assert.True(File.Exists(_folder["data/index.db"]));
    }

    [Fact]
    public async Task WithoutWatchingTheFolderIsReadOnce()
    {
        Directory.CreateDirectory(_folder["notes"]);
        using var host = Host(new() { ["Retrieval:Watch"] = "false", ["Retrieval:RescanSeconds"] = "1" });
        await host.StartAsync(Cancellation);
        var service = host.Services.GetServices<IHostedService>().OfType<FolderWatchService>().Single();

        await service.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(10), Cancellation);

        Assert.NotNull(host.Services.GetRequiredService<NoteIndexer>().LastReport);
    }

    [Fact]
    public void EndpointInTheSettingsReplacesTheBuiltInModel()
    {
        using var host = Host(new() { ["Models:Embedding:Endpoint"] = "http://localhost:11434/v1", ["Models:Embedding:Model"] = "small" }, fake: false);

        Assert.IsType<OpenAiEmbeddingGenerator>(host.Services.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>());
    }

    [Fact]
    public async Task AllWrongSettingsAreNamedAtTheStart()
    {
        using var host = Host(new()
        {
            ["Retrieval:RescanSeconds"] = "0",
            ["Retrieval:BusySeconds"] = "601",
            ["Models:Embedding:Endpoint"] = "localhost",
        });

        var error = await Assert.ThrowsAnyAsync<Exception>(() => host.StartAsync(Cancellation));

        Assert.Contains("Retrieval:RescanSeconds must be from 1 to 86400 seconds.", error.ToString());
        Assert.Contains("Retrieval:BusySeconds must be from 1 to 600 seconds.", error.ToString());
        Assert.Contains("Models:Embedding:Endpoint ('localhost') must be an address such as http://localhost:11434/v1.", error.ToString());
        Assert.Contains("Models:Embedding:Model is missing: name a model that Models:Embedding:Endpoint ('localhost') serves.", error.ToString());
    }

    [Fact]
    public void CodeOverridesSettings()
    {
        using var host = Host(new() { ["Retrieval:NotesFolder"] = "from-settings" });

        Assert.Equal(_folder["notes"], host.Services.GetRequiredService<IOptions<RetrievalOptions>>().Value.NotesFolder);
    }

    [Fact]
    public void StoreOfTheCallerIsKept()
    {
        var store = new SqlitePassageStore(_folder["mine.db"]);
        var services = new ServiceCollection().AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());

        services.AddSingleton<IPassageStore>(store).AddRetrieval();

        Assert.Same(store, services.BuildServiceProvider().GetRequiredService<IPassageStore>());
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        while (!condition())
        {
            await Task.Delay(10, limit.Token);
        }
    }

    private IHost Host(Dictionary<string, string?>? settings = null, bool fake = true)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings);
        if (fake)
        {
            builder.Services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(new FakeEmbeddingGenerator());
        }

        builder.Services.AddRetrieval(options => (options.NotesFolder, options.DataFolder) = (_folder["notes"], _folder["data"]));
        return builder.Build();
    }
}
