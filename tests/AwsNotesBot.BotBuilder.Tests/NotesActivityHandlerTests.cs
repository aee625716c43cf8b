using System.Security.Claims;
using AwsNotesBot.Answers;
using AwsNotesBot.Bot;
using AwsNotesBot.Bot.State;
using AwsNotesBot.Channels;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Indexing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AwsNotesBot.BotBuilder.Tests;

public sealed class NotesActivityHandlerTests : IAsyncLifetime
{
    private const string Tea = """
        # Tea

        ## Steeping

        - How long is Assam steeped? :: 4 minutes
        - Which tea is oxidised fully? :: Black tea
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("botbuilder-");
    private ServiceProvider _services = null!;

    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var notes = _folder.CreateSubdirectory("notes").FullName;
        await File.WriteAllTextAsync(Path.Combine(notes, "tea.md"), Tea, Ends);
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Channels:Connector:PublicUrl"] = "https://bot.example.org",
            ["Channels:Connector:AllowedTenants:0"] = "ours",
        }).Build());
        services.AddLogging();
        services.AddRetrieval(options => (options.NotesFolder, options.DataFolder) = (notes, _folder.CreateSubdirectory("data").FullName));
        services.AddAnswers();
        services.AddQuizzes();
        services.AddBot();
        services.AddChannels();
        services.AddBotBuilder();
        _services = services.BuildServiceProvider();
        await _services.GetRequiredService<NoteIndexer>().IndexAsync(null, Ends);
    }

    [Fact]
    public async Task QuestionIsAnsweredWithLinkedCitations() => await new TestFlow(Adapter("webchat"), Bot)
        .Send("How long is Assam steeped?")
        .AssertReply(reply =>
        {
            Assert.Contains("4 minutes", reply.AsMessageActivity().Text);
            Assert.Contains("https://bot.example.org/notes/tea.md#L", reply.AsMessageActivity().Text);
        })
        .StartTestAsync();

    [Fact]
    public async Task TeamsGetsItsCitationsAndFeedbackButtonsAndAMentionIsNotReadAsWords()
    {
        var adapter = Adapter("msteams");
        var asked = adapter.MakeActivity("<at>Notes</at> How long is Assam steeped?");
        asked.Conversation.TenantId = "ours";
        asked.Entities = [new Mention { Mentioned = asked.Recipient, Text = "<at>Notes</at>" }];

        await adapter.ProcessActivityAsync(asked, Bot.OnTurnAsync, Ends);

        var reply = (Activity)adapter.GetNextReply();
        Assert.Contains("4 minutes", reply.Text);
        var citation = Assert.Single(reply.Entities).Properties["citation"]![0]!;
        Assert.Equal("https://bot.example.org/notes/tea.md", ((string)citation["appearance"]!["url"]!).Split('#')[0]);
        Assert.NotNull(reply.ChannelData);
    }

    [Fact]
    public async Task OtherTenantIsNotAnswered()
    {
        var adapter = Adapter("msteams");
        var asked = adapter.MakeActivity("How long is Assam steeped?");
        asked.Conversation.TenantId = "theirs";

        await adapter.ProcessActivityAsync(asked, Bot.OnTurnAsync, Ends);

        Assert.Empty(adapter.ActiveQueue);
    }

    [Fact]
    public async Task CallerWithoutATokenIsAnsweredOnTheEmulatorOfThisMachineOnly()
    {
        var adapter = new TestAdapter("webchat");

        await adapter.ProcessActivityAsync(adapter.MakeActivity("How long is Assam steeped?"), Bot.OnTurnAsync, Ends);
        Assert.Empty(adapter.ActiveQueue);

        adapter = new TestAdapter("emulator");
        adapter.Conversation.ServiceUrl = "http://localhost:5000";
        await adapter.ProcessActivityAsync(adapter.MakeActivity("How long is Assam steeped?"), Bot.OnTurnAsync, Ends);
        Assert.NotEmpty(adapter.ActiveQueue);
    }

    [Fact]
    public async Task UserIsWelcomedOnceAndTheConversationIsKeptInOurStore()
    {
        var adapter = Adapter("webchat");
        for (var i = 0; i < 2; i++)
        {
            var joined = adapter.MakeActivity();
            joined.Type = ActivityTypes.ConversationUpdate;
            joined.MembersAdded = [joined.From];
            await adapter.ProcessActivityAsync(joined, Bot.OnTurnAsync, Ends);
        }

        Assert.StartsWith("Hello! I answer questions from one note", Assert.Single(adapter.ActiveQueue).Text);
        Assert.Contains(
            await _services.GetRequiredService<IStateStore>().ListAsync("", Ends),
            entry => entry.Key.StartsWith("connector-conversation/webchat/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task QuizIsPlayed() => await new TestFlow(Adapter("webchat"), Bot)
        .Send("quiz me with 1 question")
        .AssertReply(reply => Assert.StartsWith("**Question 1 of 1**", reply.AsMessageActivity().Text))
        .Send("no idea")
        .AssertReply(reply => Assert.Contains("https://bot.example.org/notes/tea.md", reply.AsMessageActivity().Text))
        .StartTestAsync();

    [Fact]
    public async Task ActivityDeliveredTwiceIsAnsweredOnce()
    {
        var adapter = Adapter("webchat").Use(new Redelivered());
        await adapter.ProcessActivityAsync(adapter.MakeActivity("How long is Assam steeped?"), Bot.OnTurnAsync, Ends);
        await adapter.ProcessActivityAsync(adapter.MakeActivity("How long is Assam steeped?"), Bot.OnTurnAsync, Ends);

        Assert.Single(adapter.ActiveQueue);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private IBot Bot => _services.GetRequiredService<IBot>();

    private static TestAdapter Adapter(string channel) => new TestAdapter(channel).Use(new Verified());

    /// <summary>What the cloud adapter leaves of a token that it has checked.</summary>
    private sealed class Verified : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            turnContext.TurnState.Add(BotAdapter.BotIdentityKey, new ClaimsIdentity("Bearer"));
            return next(cancellationToken);
        }
    }

    /// <summary>Every activity is the same one; the test adapter would count them.</summary>
    private sealed class Redelivered : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            turnContext.Activity.Id = "1";
            return next(cancellationToken);
        }
    }
}
