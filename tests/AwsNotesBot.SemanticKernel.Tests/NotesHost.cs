using AwsNotesBot.Answers;
using AwsNotesBot.Bot;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Indexing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace AwsNotesBot.SemanticKernel.Tests;

/// <summary>The bot over one note, with a kernel for agents.</summary>
internal sealed class NotesHost : IAsyncDisposable
{
    private const string Tea = """
        # Tea

        ## Steeping

        - How long is Assam steeped? :: 4 minutes
        - Which tea is oxidised fully? :: Black tea

        Assam is steeped for 4 minutes. Green tea is not steeped in boiling water.
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kernel-");
    private readonly ServiceProvider _services;

    private NotesHost(Action<IServiceCollection>? before)
    {
        var notes = _folder.CreateSubdirectory("notes").FullName;
        File.WriteAllText(Path.Combine(notes, "tea.md"), Tea);
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        before?.Invoke(services);
        services.AddRetrieval(options => (options.NotesFolder, options.DataFolder) = (notes, _folder.CreateSubdirectory("data").FullName));
        services.AddAnswers();
        services.AddQuizzes();
        services.AddBot();
        services.AddNotesKernel();
        _services = services.BuildServiceProvider();
    }

    public Kernel Kernel => Service<Kernel>();

    public string PassageId => Assert.Single(Service<PassageSearcher>().Index.Passages).Id;

    public static async Task<NotesHost> StartAsync(Action<IServiceCollection>? before = null)
    {
        var host = new NotesHost(before);
        await host.Service<NoteIndexer>().IndexAsync(null, TestContext.Current.CancellationToken);
        return host;
    }

    public T Service<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
