using AwsNotesBot.Bot;
using AwsNotesBot.Channels.DirectLine.Rendering;
using AwsNotesBot.Channels.Progress;
using AwsNotesBot.Quizzes.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.DirectLine.Conversations;

/// <summary>Has the bot answer one turn and puts what it says into the conversation.</summary>
internal sealed class TurnRunner(RespondAsync respond, ProgressLinks links, IOptions<DirectLineOptions> options, TimeProvider clock, ILogger<TurnRunner> logger)
{
    /// <summary>The channel's name in a <see cref="Turn"/>.</summary>
    public const string Channel = "webchat";

    private const string Failed = "Something went wrong while I looked this up. Please ask again.";
    private const string TooSlow = "This took too long, so I stopped. Please try a shorter question.";

    /// <remarks>Throws only where <paramref name="stopping"/> says so: a turn that fails ends in a sentence, not the conversation.</remarks>
    public async Task RunAsync(Conversation conversation, PendingTurn pending, CancellationToken stopping)
    {
        var stream = new LiveStream(
            conversation.Transcript, conversation.Root, pending.ReplyToId, clock, TimeSpan.FromMilliseconds(options.Value.PartialMilliseconds));
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TurnSeconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, stopping);
        try
        {
            await foreach (var reply in respond(pending.Turn, either.Token).WithCancellation(either.Token))
            {
                stream.Show(links.AddTo(reply, conversation.Root, LearnerId.Of(Channel, conversation.UserId)));
            }
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !stopping.IsCancellationRequested)
        {
            Log.TurnTimedOut(logger, conversation.Id, options.Value.TurnSeconds);
            stream.Show(new Reply.Message(TooSlow, [], []));
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            Log.TurnFailed(logger, failure, conversation.Id);
            stream.Show(new Reply.Message(Failed, [], []));
        }
    }
}
