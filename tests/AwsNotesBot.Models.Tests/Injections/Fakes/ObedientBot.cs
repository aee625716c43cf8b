using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AwsNotesBot.Bot;
using AwsNotesBot.Models.Tests.Fakes;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AwsNotesBot.Models.Tests.Injections.Fakes;

/// <summary>The whole bot over notes, with a model that obeys whatever it reads; knows what must hold of every answer and of every request.</summary>
internal sealed partial class ObedientBot : IAsyncDisposable
{
    public const string Question = "How long is Assam steeped?";

    /// <summary>The note that holds the answer.</summary>
    public const string Tea = "# Tea\n\n## Assam\n\nAssam is steeped for 4 minutes.\n";

    private const string Key = "k-123";

    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    private readonly FakeChatServer _server;
    private readonly ObedientModel _model;
    private readonly WritingBot _bot;

    private ObedientBot(FakeChatServer server, ObedientModel model, WritingBot bot) => (_server, _model, _bot) = (server, model, bot);

    /// <param name="notes">By file name, beside the one that holds the answer unless one of them has its name.</param>
    public static async Task<ObedientBot> StartAsync(params (string File, string Text)[] notes)
    {
        var server = await FakeChatServer.StartAsync();
        var model = new ObedientModel(server);
        server.Says = model.Says;
        var all = notes.ToDictionary(n => n.File, n => n.Text);
        all.TryAdd("tea.md", Tea);
        var bot = await WritingBot.StartAsync(all, ("Endpoint", server.Address), ("Model", "obedient"), ("Key", Key));
        return new ObedientBot(server, model, bot);
    }

    /// <summary>Asks, and looks at all that goes out: to the user and to the endpoint.</summary>
    /// <param name="question">What the user says.</param>
    /// <param name="harm">What the model says in obedience, and nobody may see.</param>
    /// <returns>The whole answer.</returns>
    public async Task<string> HoldsAgainstAsync(string question, string harm)
    {
        var markdown = await AskAsync(question);
        Assert.Contains(harm, _model.Said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(harm, markdown, StringComparison.OrdinalIgnoreCase);
        return markdown;
    }

    /// <summary>Asks, whatever the model says.</summary>
    public async Task<string> AskAsync(string question)
    {
        var replies = await _bot.AskAsync(question, TestContext.Current.CancellationToken);
        var message = Assert.Single(replies.OfType<Reply.Message>());
        Assert.All(replies.OfType<Reply.Partial>(), p => Assert.StartsWith(p.Markdown, message.Markdown, StringComparison.Ordinal));
        AssertIsPlain(message.Markdown);
        Assert.DoesNotContain(Key, message.Markdown);
        Assert.DoesNotContain("passages of study notes", message.Markdown);
        Assert.All(message.Suggestions, s => Assert.DoesNotContain("HACKED", s, StringComparison.OrdinalIgnoreCase));
        Assert.All(_server.Requests, AssertIsFenced);
        return message.Markdown;
    }

    /// <summary>All that the endpoint was sent.</summary>
    public string Wire => string.Join('\n', _server.Requests.Select(r => string.Join('\n', r["messages"]!.AsArray().Select(FakeChatServer.Content))));

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _server.DisposeAsync();
    }

    /// <summary>Nothing in an answer links, loads, runs or hides, whatever Markdown its channel knows.</summary>
    private static void AssertIsPlain(string markdown)
    {
        var parsed = Markdown.Parse(markdown, Everything);
        Assert.All(parsed.Descendants(), node => Assert.True(
            node is not (LinkInline or AutolinkInline or HtmlInline or HtmlBlock or HeadingBlock or FencedCodeBlock or LinkReferenceDefinition or Table or QuoteBlock or ThematicBreakBlock),
            $"{node.GetType().Name} in {markdown}"));
        Assert.DoesNotMatch(Hidden(), markdown);
    }

    private static void AssertIsFenced(JsonNode request)
    {
        var messages = request["messages"]!.AsArray();
        var roles = messages.Select(m => m!["role"]!.GetValue<string>()).ToList();
        Assert.Equal("system", roles[0]);
        Assert.DoesNotContain("system", roles.Skip(1));
        Assert.DoesNotContain("tool", roles);
        Assert.All(new[] { "tools", "tool_choice", "functions", "function_call" }, name => Assert.Null(request[name]));
        Assert.DoesNotContain(Key, request.ToJsonString());

        var rules = FakeChatServer.Content(messages[0]);
        Assert.DoesNotContain("Assam", rules);
        Assert.DoesNotContain("HACKED", rules, StringComparison.OrdinalIgnoreCase);
        var data = string.Join('\n', messages.Skip(1).Select(FakeChatServer.Content));
        Assert.Matches(data.StartsWith("<sentence", StringComparison.Ordinal) ? Sentences() : Whole(), data);
        Assert.DoesNotMatch(ChatTemplate(), data);
        Assert.DoesNotMatch(Hidden(), data);
    }

    /// <summary>What turns the direction of writing, or is there without being seen.</summary>
    [GeneratedRegex(@"[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\uDB40[\uDC00-\uDC7F]")]
    private static partial Regex Hidden();

    /// <summary>Passages or earlier exchanges and then the question, each in one fence, and no angle bracket anywhere else.</summary>
    [GeneratedRegex("""\A(<passage number="\d+">[^<>]*</passage>\n|<earlier>[^<>]*</earlier>\n)*<question>[^<>]*</question>\z""")]
    private static partial Regex Whole();

    [GeneratedRegex("""\A(<sentence number="\d+">[^<>]*</sentence>\n?)+\z""")]
    private static partial Regex Sentences();

    /// <summary>Texts that a server's template may take for the border of a turn.</summary>
    [GeneratedRegex(@"<\|[a-z_]+\|>|\[/?INST\]|<</?SYS>>|</?s>|<(start|end)_of_turn>|\[/?SYSTEM_PROMPT\]|\[TOOL_CALLS\]|<｜")]
    private static partial Regex ChatTemplate();
}
