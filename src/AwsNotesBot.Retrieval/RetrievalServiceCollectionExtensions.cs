using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Embeddings.Adapted;
using AwsNotesBot.Retrieval.Indexing;
using AwsNotesBot.Retrieval.Storage;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Retrieval;

public static class RetrievalServiceCollectionExtensions
{
    /// <summary>Adds the index over a folder of notes: store, indexer, searcher and the service that follows the folder while a host runs.</summary>
    /// <remarks>
    /// Settings come from the sections <c>Retrieval</c>, <c>Notes</c> and <c>Models:Embedding</c>. Without a host nothing runs by itself:
    /// await <see cref="NoteIndexer.IndexAsync"/> before the first search.
    /// </remarks>
    public static IServiceCollection AddRetrieval(this IServiceCollection services, Action<RetrievalOptions>? configure = null)
    {
        services.AddOptions<RetrievalOptions>()
            .BindConfiguration(RetrievalOptions.Section)
            .Configure(options => configure?.Invoke(options))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddOptions<EmbeddingEndpointOptions>()
            .BindConfiguration(EmbeddingEndpointOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.AddOptions<NotesOptions>().BindConfiguration("Notes").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<PassageOptions>().BindConfiguration("Notes:Passages").ValidateDataAnnotations().ValidateOnStart();

        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => AdaptedTable.LoadOrBuiltIn(provider.Retrieval(), provider.GetRequiredService<ILogger<StaticEmbeddingModel>>()));
        services.TryAddSingleton(CreateEmbeddings);
        services.TryAddSingleton(provider => new NoteFolder(provider.Retrieval().NotesFolder, provider.Options<NotesOptions>()));
        services.TryAddSingleton<IPassageStore>(provider => new SqlitePassageStore(
            Path.Combine(provider.Retrieval().DataFolder, SqlitePassageStore.FileName),
            TimeSpan.FromSeconds(provider.Retrieval().BusySeconds),
            provider.GetRequiredService<ILogger<SqlitePassageStore>>()));
        services.TryAddSingleton<PassageSearcher>();
        services.TryAddSingleton(provider => new NoteIndexer(
            provider.GetRequiredService<NoteFolder>(),
            provider.GetRequiredService<IPassageStore>(),
            provider.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>(),
            provider.GetRequiredService<PassageSearcher>(),
            provider.Options<PassageOptions>(),
            provider.GetRequiredService<ILogger<NoteIndexer>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<StaticEmbeddingModel>()));
        services.TryAddSingleton(provider => new FolderWatcher(
            provider.Retrieval().NotesFolder,
            provider.GetRequiredService<NoteIndexer>(),
            TimeSpan.FromSeconds(provider.Retrieval().RescanSeconds),
            provider.GetRequiredService<ILogger<FolderWatcher>>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService(provider => new FolderWatchService(
            provider.GetRequiredService<FolderWatcher>, provider.GetRequiredService<IOptions<RetrievalOptions>>()));
        return services;
    }

    private static IEmbeddingGenerator<string, Embedding<float>> CreateEmbeddings(IServiceProvider provider)
    {
        var endpoint = provider.Options<EmbeddingEndpointOptions>();
        return endpoint.IsSet
            ? new OpenAiEmbeddingGenerator(
                endpoint, provider.GetRequiredService<ILogger<OpenAiEmbeddingGenerator>>(), provider.GetRequiredService<TimeProvider>())
            : provider.GetRequiredService<StaticEmbeddingModel>();
    }

    private static RetrievalOptions Retrieval(this IServiceProvider provider) => provider.Options<RetrievalOptions>();

    private static T Options<T>(this IServiceProvider provider)
        where T : class => provider.GetRequiredService<IOptions<T>>().Value;
}
