using System.Runtime.CompilerServices;
using AwsNotesBot.Answers.Writing;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Answers.Tests.Writing;

public class TimedRequestTests
{
    [Fact]
    public async Task WholeReplyIsGiven() => Assert.Equal(("tea, tea", (string?)null), await AskAsync(["tea, ", "tea"], Timeout.InfiniteTimeSpan));

    [Fact]
    public async Task ReplyWithoutEndIsStopped() => Assert.Equal(
        (null, "It wrote more than 8000 characters and was stopped."), await AskAsync(Enumerable.Repeat(new string('x', 999), int.MaxValue), Timeout.InfiniteTimeSpan));

    [Fact]
    public async Task LateReplyNamesTheSetting() => Assert.Equal(
        (null, "It did not finish within 0.05 s; Tea:Seconds sets that."), await AskAsync(["tea"], TimeSpan.FromMilliseconds(50), hangs: true));

    [Fact]
    public async Task WithoutTimeNobodyIsAsked() => Assert.Equal(((string?)null, (string?)null), await AskAsync(["tea"], TimeSpan.Zero));

    private static async Task<(string? Reply, string? Why)> AskAsync(IEnumerable<string> said, TimeSpan limit, bool hangs = false)
    {
        string? why = null;
        var reply = await new TimedRequest(new FakeModel(said, hangs), limit, "Tea:Seconds", reason => why = reason)
            .AskAsync([new(ChatRole.User, "Say tea.")], maxTokens: 9, TestContext.Current.CancellationToken);
        return (reply, why);
    }

    private sealed class FakeModel(IEnumerable<string> said, bool hangs) : IChatClient
    {
        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            Assert.Equal(9, options!.MaxOutputTokens);
            foreach (var text in said)
            {
                yield return new ChatResponseUpdate(ChatRole.Assistant, text);
            }

            await Task.Delay(hangs ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancellationToken);
        }

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
