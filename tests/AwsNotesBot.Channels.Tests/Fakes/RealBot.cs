using System.Runtime.CompilerServices;
using AwsNotesBot.Answers;
using AwsNotesBot.Bot;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Indexing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AwsNotesBot.Channels.Tests.Fakes;

/// <summary>The whole bot behind the channels, over notes about an orchard and a garden.</summary>
internal sealed class RealBot : IAsyncDisposable
{
    private const string Orchard =
        """
        # Orchard

        ## Fruits

        | Fruit | Harvest | Storage |
        | --- | --- | --- |
        | Quince | October | two months |
        | Medlar | November | three weeks |
        | Damson | September | five days |
        | Gooseberry | June | one week |
        | Mulberry | August | one day |

        ## Self-check

        - How many years does a quince need until it bears fruit? :: 5 years
        - What protects a young trunk from hares? :: a wire sleeve
        """;

    private const string Bees =
        """
        # Bees

        ## Bumblebees

        A bumblebee colony lives for one summer. Only the young queens survive the winter, each alone in the ground.

        A bumblebee queen begins to fly at 2 degrees Celsius, long before any other bee.

        ## Mason bees

        Mason bees live alone. A female closes her nest with a wall of clay and lays about 20 eggs in her life.
        """;

    private readonly ServiceProvider _services;
    private readonly string _folder = Directory.CreateTempSubdirectory("real-bot-").FullName;

    private RealBot()
    {
        var notes = Directory.CreateDirectory(Path.Combine(_folder, "notes")).FullName;
        File.WriteAllText(Path.Combine(notes, "orchard.md"), Orchard);
        File.WriteAllText(Path.Combine(notes, "bees.md"), Bees);
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Quizzes:Sessions:Seed"] = "1" }).Build());
        services.AddRetrieval(options => (options.NotesFolder, options.DataFolder) = (notes, Path.Combine(_folder, "data")));
        services.AddAnswers();
        services.AddQuizzes();
        services.AddBot();
        _services = services.BuildServiceProvider();
    }

    public PassageSearcher Searcher => _services.GetRequiredService<PassageSearcher>();

    private int _turns;

    /// <summary>Waits until so many turns have been answered whole, from the first on.</summary>
    public async Task WaitAsync(int turns)
    {
        var patience = DateTime.UtcNow.AddSeconds(60);
        while (Volatile.Read(ref _turns) < turns)
        {
            Assert.True(DateTime.UtcNow < patience, $"{turns} turns were awaited; {_turns} were answered.");
            await Task.Delay(2, TestContext.Current.CancellationToken);
        }
    }

    public async IAsyncEnumerable<Reply> RespondAsync(Turn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Whoever asks for the next reply has shown the last one.
        await foreach (var reply in _services.GetRequiredService<NotesBot>().RespondAsync(turn, cancellationToken))
        {
            yield return reply;
        }

        Interlocked.Increment(ref _turns);
    }

    public static async Task<RealBot> StartAsync()
    {
        var bot = new RealBot();
        await bot._services.GetRequiredService<NoteIndexer>().IndexAsync(cancellationToken: TestContext.Current.CancellationToken);
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
