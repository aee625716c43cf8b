using AwsNotesBot.Bot;
using AwsNotesBot.Bot.Feedback;
using AwsNotesBot.Channels.Progress;
using AwsNotesBot.Channels.Slack.Interactions;
using AwsNotesBot.Channels.Slack.Rendering;
using AwsNotesBot.Channels.Slack.Web;
using AwsNotesBot.Quizzes.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.Channels.Slack.Turns;

/// <summary>Has the bot answer one turn and says in Slack what it says.</summary>
internal sealed class SlackTurnRunner(
    RespondAsync respond,
    SlackApi api,
    KnownThreads threads,
    SlackPeople people,
    FeedbackLog feedback,
    ProgressLinks links,
    IOptions<SlackOptions> options,
    TimeProvider clock,
    ILogger<SlackTurnRunner> logger)
{
    private const string Failed = "Something went wrong while I looked this up. Please ask again.";
    private const string Thanks = "Thank you for telling.";
    private const string TooSlow = "This took too long, so I stopped. Please try a shorter question.";

    private readonly SlackRenderer _renderer = new(options.Value.PublicUrl);

    /// <exception cref="SlackApiException">Slack does not take the answer.</exception>
    public async Task RunAsync(SlackTurn turn, CancellationToken stopping)
    {
        if (turn is { Pressed.Message.Ts: { } about, Likes: { } likes })
        {
            await feedback.AddAsync(SlackTurn.Channel, SlackOutput.MessageId(turn.Place.Channel, about), turn.UserId, likes, reason: null, stopping);
            await ShowPressedAsync(PressedMessage.After(turn.Pressed, SlackRenderer.Feedback, Thanks), stopping);
            return;
        }

        if (turn.Pressed is { } pressed)
        {
            await ShowPressedAsync(PressedMessage.After(pressed, SlackRenderer.Choices, $"You said: *{SlackText.Escape(turn.Text)}*"), stopping);
        }

        turn = turn.OpensThread ? await OpenThreadAsync(turn, stopping) : turn;
        var output = new SlackOutput(api, _renderer, feedback, turn, options.Value, clock, logger);
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TurnSeconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, stopping);
        try
        {
            var person = await people.GetAsync(turn.Place.User, either.Token);
            await foreach (var reply in respond(turn.ForBot(person), either.Token).WithCancellation(either.Token))
            {
                await output.ShowAsync(Linked(reply, turn), stopping);
            }
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !stopping.IsCancellationRequested)
        {
            Log.TurnTimedOut(logger, turn.Place.Conversation, options.Value.TurnSeconds);
            await output.ShowAsync(new Reply.Message(TooSlow, [], []), stopping);
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or SlackApiException))
        {
            Log.TurnFailed(logger, failure, turn.Place.Conversation);
            await output.ShowAsync(new Reply.Message(Failed, [], []), stopping);
        }

        await output.NameThreadAsync(threads, stopping);
    }

    private Reply Linked(Reply reply, SlackTurn turn) => options.Value.PublicUrl is { } root
        ? links.AddTo(reply, root, LearnerId.Of(SlackTurn.Channel, turn.UserId))
        : reply;

    /// <summary>Says for all to see what a command asked; the answer follows below it. Where the bot may not write, only who asked sees the answer.</summary>
    private async Task<SlackTurn> OpenThreadAsync(SlackTurn turn, CancellationToken cancellationToken)
    {
        try
        {
            var opening = new PostMessage(turn.Place.Channel, null, $"<@{SlackText.Escape(turn.Place.User)}> asks: {SlackText.Escape(turn.Text)}", null);
            var posted = await api.CallAsync(opening, cancellationToken);
            var thread = posted.GetProperty("ts").GetString()!;
            await threads.JoinAsync(turn.Place.Team, turn.Place.Channel, thread, cancellationToken);
            return turn with { Place = turn.Place with { Thread = thread }, ResponseUrl = null };
        }
        catch (SlackApiException refused) when (refused.Error is "not_in_channel" or "channel_not_found" && turn.ResponseUrl is not null)
        {
            return turn;
        }
    }

    /// <summary>A question that is answered has no buttons any more, but tells what was pressed.</summary>
    private async Task ShowPressedAsync(UpdateMessage? update, CancellationToken cancellationToken)
    {
        try
        {
            await (update is null ? Task.CompletedTask : api.CallAsync(update, cancellationToken));
        }
        catch (SlackApiException refused)
        {
            Log.SlackCallLeftOut(logger, refused.Message);
        }
    }
}
