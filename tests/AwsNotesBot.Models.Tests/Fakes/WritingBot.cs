using AwsNotesBot.Answers;
using AwsNotesBot.Bot;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Indexing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AwsNotesBot.Models.Tests.Fakes;

/// <summary>The whole bot over a folder of notes, put together from its settings, with a chat model.</summary>
internal sealed class WritingBot : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private WritingBot(ServiceProvider services) => _services = services;

    /// <param name="note">Its Markdown.</param>
    /// <param name="settings">Of the section <c>Models:Chat</c>; those of others by their whole name.</param>
    public static Task<WritingBot> StartAsync(string note, params (string Name, string Value)[] settings) =>
        StartAsync(new Dictionary<string, string> { ["tea.md"] = note }, settings);

    /// <param name="notes">Their Markdown by file name.</param>
    /// <param name="settings">Of the section <c>Models:Chat</c>; those of others by their whole name.</param>
    public static Task<WritingBot> StartAsync(IReadOnlyDictionary<string, string> notes, params (string Name, string Value)[] settings) => StartAsync(notes, TimeProvider.System, settings);

    /// <param name="notes">Their Markdown by file name.</param>
    /// <param name="time">The whole bot's clock.</param>
    /// <param name="settings">Of the section <c>Models:Chat</c>; those of others by their whole name.</param>
    public static async Task<WritingBot> StartAsync(IReadOnlyDictionary<string, string> notes, TimeProvider time, params (string Name, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("writing-").FullName;
        foreach (var (file, note) in notes)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, file), note);
        }

        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name.Contains(':') ? s.Name : $"Models:Chat:{s.Name}", (string?)s.Value))).Build());
        services.AddSingleton(time);
        services.AddRetrieval(options => (options.NotesFolder, options.DataFolder) = (folder, Path.Combine(folder, ".data")));
        services.AddChatModel();
        services.AddAnswers();
        services.AddQuizzes();
        services.AddBot();
        var bot = new WritingBot(services.BuildServiceProvider());
        await bot._services.GetRequiredService<NoteIndexer>().IndexAsync();
        return bot;
    }

    public async Task<IReadOnlyList<Reply>> AskAsync(string question, CancellationToken cancellationToken) =>
        await RepliesAsync(question, cancellationToken).ToListAsync(cancellationToken);

    public IAsyncEnumerable<Reply> RepliesAsync(string question, CancellationToken cancellationToken = default) =>
        _services.GetRequiredService<NotesBot>().RespondAsync(new Turn("test", "c", "ada", question), cancellationToken);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
