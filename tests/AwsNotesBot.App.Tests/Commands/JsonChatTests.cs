using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AwsNotesBot.App.Commands;
using AwsNotesBot.Bot;

namespace AwsNotesBot.App.Tests.Commands;

public class JsonChatTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ATurnInIsItsRepliesOut()
    {
        var output = await ChatAsync((turn, _) => Say($"You said {turn.Text}.", "Go on."), Line("1", "ada", "tea"));

        Assert.Equal(
            """
            {"conversation":"1","user":"ada","replies":[{"markdown":"You said tea.","citations":[],"say":[]},{"markdown":"Go on.","citations":[],"say":[]}]}

            """.ReplaceLineEndings(Environment.NewLine),
            output);
    }

    [Fact]
    public async Task AFailedTurnEndsTheChatAtOnceThoughNobodyEndsTheInput()
    {
        using var input = new OpenInput(Line("1", "ada", "fail"));

        var error = await Assert.ThrowsAsync<CommandException>(
            () => JsonChat.RunAsync((_, _) => throw new CommandException("The disk is full."), "test", input, TextWriter.Null, Cancel));

        Assert.Equal("The disk is full.", error.Message);
    }

    [Fact]
    public async Task ALineThatIsNoTurnIsNamed() => Assert.StartsWith(
        "Line 2 is no turn:",
        (await Assert.ThrowsAsync<CommandException>(() => ChatAsync((turn, _) => Say(turn.Text), Line("1", "ada", "tea"), "{}"))).Message);

    [Fact]
    public async Task TheTurnsOfAConversationAreAnsweredInTheirOrderOneByOne()
    {
        var (running, most) = (new ConcurrentDictionary<string, int>(), 0);
        var lines = Enumerable.Range(0, 400).Select(i => Line($"{i % 20}", "ada", $"{i}")).ToArray();

        var output = await ChatAsync(RespondAsync, lines);

        var answered = output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(l => JsonElement.Parse(l)).ToList();
        Assert.Equal(400, answered.Count);
        Assert.All(
            answered.GroupBy(a => a.GetProperty("conversation").GetString()),
            conversation => Assert.Equal(
                conversation.Select(Text).Order(),
                conversation.Select(Text)));
        Assert.Equal(1, most);

        async IAsyncEnumerable<Reply> RespondAsync(Turn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            most = Math.Max(most, running.AddOrUpdate(turn.ConversationId, 1, (_, n) => n + 1));
            await Task.Yield();
            yield return new Reply.Message(turn.Text, [], []);
            running.AddOrUpdate(turn.ConversationId, 0, (_, n) => n - 1);
        }

        int Text(JsonElement line) => int.Parse(line.GetProperty("replies")[0].GetProperty("markdown").GetString()!);
    }

    [Fact]
    public async Task WhatEndsATurnIsWrittenBeforeTheBotGoesOn()
    {
        using var output = new StringWriter();
        var written = "";
        await JsonChat.RunAsync(RespondAsync, "test", new StringReader(Line("1", "ada", "tea")), output, Cancel);

        Assert.Contains("The end.", written);

        async IAsyncEnumerable<Reply> RespondAsync(Turn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.Yield();
            yield return new Reply.Message("The end.", [], []) { EndsTurn = true };
            written = output.ToString();
        }
    }

    private static async Task<string> ChatAsync(Func<Turn, CancellationToken, IAsyncEnumerable<Reply>> bot, params string[] lines)
    {
        using var output = new StringWriter();
        await JsonChat.RunAsync(bot, "test", new StringReader(string.Join('\n', lines)), output, Cancel);
        return output.ToString();
    }

    private static string Line(string conversation, string user, string text) => JsonSerializer.Serialize(new { conversation, user, text });

    private static async IAsyncEnumerable<Reply> Say(params string[] texts)
    {
        foreach (var text in texts)
        {
            await Task.Yield();
            yield return new Reply.Message(text, [], []);
        }
    }

    /// <summary>A terminal at which somebody types one line and then sits there; reading it blocks, as reading standard input does.</summary>
    private sealed class OpenInput(string first) : TextReader
    {
        private readonly ManualResetEventSlim _closed = new();
        private string? _next = first;

        public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
        {
            if (_next is { } line)
            {
                _next = null;
                return ValueTask.FromResult<string?>(line);
            }

            _closed.Wait(CancellationToken.None);
            return ValueTask.FromResult<string?>(null);
        }

        protected override void Dispose(bool disposing) => _closed.Set();
    }
}
