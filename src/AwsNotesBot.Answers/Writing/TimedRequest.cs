using System.Text;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Answers.Writing;

/// <summary>Asks a chat model once for a whole reply; a failure is told, never thrown.</summary>
/// <param name="client">The model.</param>
/// <param name="limit">The longest that it may take; zero never asks it.</param>
/// <param name="setting">The setting of the limit, as the failure names it.</param>
/// <param name="failed">Is told why there is no reply, in a sentence.</param>
internal sealed class TimedRequest(IChatClient client, TimeSpan limit, string setting, Action<string> failed)
{
    /// <summary>Longer replies are none.</summary>
    private const int MaxCharacters = 8_000;

    /// <param name="prompt">What it is told, data fenced.</param>
    /// <param name="maxTokens">Of the reply.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns><c>null</c> where no whole reply came in time.</returns>
    public async Task<string?> AskAsync(IReadOnlyList<ChatMessage> prompt, int maxTokens, CancellationToken cancellationToken)
    {
        if (limit == TimeSpan.Zero)
        {
            return null;
        }

        using var over = new CancellationTokenSource(limit);
        var source = new TextStream(client, prompt, MaxCharacters, over.Token, maxTokens);
        var reply = new StringBuilder();
        await foreach (var text in source.ReadAsync(cancellationToken))
        {
            reply.Append(text);
        }

        if (source.Failure is not { } failure)
        {
            return reply.ToString();
        }

        failed(over.IsCancellationRequested ? $"It did not finish within {limit.TotalSeconds} s; {setting} sets that." : failure);
        return null;
    }
}
