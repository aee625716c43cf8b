using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Quizzes.Writing;

/// <summary>Asks a chat model once; a failure is logged, never thrown.</summary>
/// <param name="client">The model.</param>
/// <param name="limit">The longest that it may take; zero never asks it.</param>
/// <param name="logger">Is told why there is no reply.</param>
internal sealed class TimedRequest(IChatClient client, TimeSpan limit, ILogger logger)
{
    /// <summary>Longer replies are none.</summary>
    private const int MaxCharacters = 8_000;

    /// <param name="rules">What the model is to do.</param>
    /// <param name="data">What it is to do it with, fenced.</param>
    /// <param name="maxTokens">Of the reply.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns><c>null</c> where no whole reply came in time.</returns>
    public async Task<string?> AskAsync(string rules, string data, int maxTokens, CancellationToken cancellationToken)
    {
        if (limit == TimeSpan.Zero)
        {
            return null;
        }

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(limit);
        var reply = new StringBuilder();
        try
        {
            List<ChatMessage> prompt = [new(ChatRole.System, rules), new(ChatRole.User, data)];
            await foreach (var update in client.GetStreamingResponseAsync(prompt, new ChatOptions { MaxOutputTokens = maxTokens }, deadline.Token))
            {
                if (reply.Append(update.Text).Length > MaxCharacters)
                {
                    Log.ReplyTooLong(logger, MaxCharacters);
                    return null;
                }
            }

            return reply.ToString();
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NoReply(logger, deadline.IsCancellationRequested ? $"It did not finish within {limit.TotalSeconds} s; Quizzes:Sessions:ModelSeconds sets that." : failure.Message);
            return null;
        }
    }
}
