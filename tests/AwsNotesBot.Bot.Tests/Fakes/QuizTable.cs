using System.Text;
using AwsNotesBot.Answers;
using AwsNotesBot.Bot.Duels;
using AwsNotesBot.Bot.Quizzes;
using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Bot.State;
using AwsNotesBot.Bot.Tools;
using AwsNotesBot.Notes;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Quizzes.Exams;
using AwsNotesBot.Quizzes.Memory;
using AwsNotesBot.Quizzes.Memory.Progress;
using AwsNotesBot.Quizzes.Memory.Reviews;
using AwsNotesBot.Quizzes.Sessions;
using AwsNotesBot.Quizzes.Writing;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;
using Microsoft.Extensions.Logging.Abstractions;

namespace AwsNotesBot.Bot.Tests.Fakes;

/// <summary>A bot over a note, with a clock of its own, whose store and log outlive it.</summary>
internal sealed class QuizTable
{
    public const string Tea = """
        # Tea

        ## Self-check

        - How long is Assam steeped? :: 4 minutes
        - Which tea is oxidised fully? :: Black tea
        - From which plant does all tea come? :: Camellia sinensis
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-").FullName;
    private readonly PassageSearcher _searcher;

    public QuizTable(string markdown = Tea)
    {
        var note = NoteReader.Read("tea.md", NoteText.Read(Encoding.UTF8.GetBytes(markdown)));
        _searcher = new PassageSearcher(StaticEmbeddingModel.BuiltIn);
        _searcher.Swap(PassageIndex.Build([.. note.Passages.Select(Indexed)]));
        Log = new SqliteReviewLog(Path.Combine(_folder, SqliteReviewLog.FileName));
        Store = new SqliteStateStore(Path.Combine(_folder, SqliteStateStore.FileName));
        Bot = Restart();
    }

    public StoppedClock Clock { get; } = new();

    public IReviewLog Log { get; }

    public IStateStore Store { get; init; }

    public NotesBot Bot { get; private set; }

    /// <summary>What a program can do at this table, as a channel of this name.</summary>
    public NoteTools Tools(string channel) => new(_searcher, Bot, Room, new BotOptions(), channel);

    private QuizRoom Room { get; set; } = null!;

    /// <summary>Takes effect with the next <see cref="Restart"/>.</summary>
    public QuizTutor? Tutor { get; set; }

    public QuizSessionOptions Options { get; } = new() { Seed = 1 };

    /// <summary>The same bot after the program was ended and started again.</summary>
    public NotesBot Restart(IStateStore? store = null)
    {
        var memories = new LearnerMemories(Log, new MemoryOptions { Fuzz = false });
        var books = new CurrentBook(_searcher, seed: 1);
        var room = Room = new QuizRoom(books, Log, memories, new ExamFile(_folder), store ?? Store, Options, TimeSpan.FromSeconds(8), Clock, Tutor);
        var duels = new DuelRoom(books, Log, store ?? Store, Options, TimeSpan.FromSeconds(8), Clock);
        return Bot = new NotesBot(_searcher, new QuestionAnswerer(_searcher), store ?? Store, room, duels, new ProgressReader(memories, books, Clock), new BotOptions(), Clock);
    }

    /// <summary>What sends reminders, in a process of its own.</summary>
    public ReminderSender Sender(params IReminderChannel[] channels) => Sender(Store, Clock, channels);

    /// <summary>The same with a store and a clock of its own.</summary>
    public ReminderSender Sender(IStateStore store, TimeProvider clock, params IReminderChannel[] channels)
    {
        var memories = new LearnerMemories(Log, new MemoryOptions { Fuzz = false });
        return new ReminderSender(
            store, channels, new ProgressReader(memories, new CurrentBook(_searcher, seed: 1), clock), _searcher, clock, NullLogger<ReminderSender>.Instance);
    }

    /// <summary>What the bot says to it, one message after another.</summary>
    public async Task<string> SayAsync(string text, string user = "ada", string conversation = "c")
    {
        var messages = await MessagesAsync(text, user, conversation);
        return string.Join("\n\n", messages.Select(m => m.Markdown));
    }

    /// <summary>The program ends the moment the bot begins to speak.</summary>
    public async Task BreakOffAsync(string text, string user = "ada", string conversation = "c")
    {
        await foreach (var unheard in Bot.RespondAsync(new Turn("test", conversation, user, text) { UserName = user }, TestContext.Current.CancellationToken))
        {
            Assert.NotNull(unheard);
            break;
        }

        Restart();
    }

    public async Task<List<Reply.Message>> MessagesAsync(string text, string user = "ada", string conversation = "c")
    {
        var messages = new List<Reply.Message>();
        var turn = new Turn("test", conversation, user, text) { UserName = user, Address = $"to {user}", Zone = TimeZoneInfo.Utc };
        await foreach (var reply in Bot.RespondAsync(turn, TestContext.Current.CancellationToken))
        {
            if (reply is Reply.Message message)
            {
                messages.Add(message);
            }
        }

        return messages;
    }

    public Task<IReadOnlyList<Review>> LoggedAsync(string user = "ada") => Log.ReadAsync(LearnerId.Of("test", user), TestContext.Current.CancellationToken);

    private static IndexedPassage Indexed(Passage passage)
    {
        var vector = new float[StaticEmbeddingModel.BuiltIn.Dimensions];
        StaticEmbeddingModel.BuiltIn.Embed($"{passage.Heading} {passage.Text}", vector);
        return new IndexedPassage(passage, vector);
    }
}
