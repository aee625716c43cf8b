using AwsNotesBot.Bot;
using AwsNotesBot.Bot.Feedback;
using AwsNotesBot.Channels.Slack.Rendering;
using AwsNotesBot.Channels.Slack.Web;
using AwsNotesBot.Channels.Text;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Channels.Slack.Turns;

/// <summary>Shows the replies of one turn: a quick answer whole, a slow one as a stream where there is a thread for it.</summary>
internal sealed class SlackOutput(SlackApi api, SlackRenderer renderer, FeedbackLog feedback, SlackTurn turn, SlackOptions options, TimeProvider clock, ILogger logger)
{
    /// <summary>The most that Slack shows of a thread's title and of a prompt's.</summary>
    private const int TitleLength = 75;

    private const int MostPrompts = 4;

    private readonly SlackPlace _place = turn.Place;
    private readonly SlackStream _stream = new(api, turn.Place, clock, options, logger);

    /// <summary>Unique within Slack.</summary>
    public static string MessageId(string channel, string ts) => $"{channel}/{ts}";

    public Task ShowAsync(Reply reply, CancellationToken cancellationToken) => reply switch
    {
        Reply.Status status when _place.InAssistant => TryAsync(new SetStatus(_place.Channel, _place.Thread!, status.Text), cancellationToken),
        Reply.Partial partial => _stream.ShowAsync(partial.Markdown, cancellationToken),
        Reply.Message message => EndAsync(message, cancellationToken),
        _ => Task.CompletedTask,
    };

    /// <summary>A thread of the assistant pane is listed by what was first asked in it.</summary>
    public async Task NameThreadAsync(KnownThreads threads, CancellationToken cancellationToken)
    {
        if (_place is { InAssistant: true, Thread: { } thread } && turn.Kind == TurnKind.Message && await threads.TryJoinAsync(_place.Team, _place.Channel, thread, cancellationToken))
        {
            await TryAsync(new SetTitle(_place.Channel, thread, Graphemes.Clip(turn.Text.ReplaceLineEndings(" "), TitleLength)), cancellationToken);
        }
    }

    private async Task EndAsync(Reply.Message message, CancellationToken cancellationToken)
    {
        if (turn.Kind == TurnKind.Joined && _place.InAssistant && message.Suggestions.Count > 0)
        {
            var prompts = message.Suggestions.Take(MostPrompts).Select(s => new SuggestedPrompt(Graphemes.Clip(s, TitleLength), s));
            await TryAsync(new SetSuggestedPrompts(_place.Channel, _place.Thread!, [.. prompts]), cancellationToken);
            message = message with { Suggestions = [] };
        }

        var shown = await _stream.TryEndAsync(SlackMarkdown.Render(message.Markdown), renderer.Below(message), cancellationToken);
        foreach (var part in shown is null ? renderer.Render(message) : [])
        {
            shown = await PostAsync(part, cancellationToken);
        }

        if (shown is not null && SaidAnswer.Of(turn.Text, message) is { } said)
        {
            await feedback.RememberAsync(SlackTurn.Channel, MessageId(_place.Channel, shown), said, cancellationToken);
        }
    }

    /// <returns>The message's id within its channel; <c>null</c> for one that only one person sees.</returns>
    private async Task<string?> PostAsync(SlackMessage message, CancellationToken cancellationToken)
    {
        if (turn.ResponseUrl is { } url && _place.Thread is null)
        {
            await api.RespondAsync(url, new Respond(message.Text, message.Blocks), cancellationToken);
            return null;
        }

        return (await api.CallAsync(new PostMessage(_place.Channel, _place.Thread, message.Text, message.Blocks), cancellationToken)).GetProperty("ts").GetString();
    }

    /// <summary>For what only decorates the answer.</summary>
    private async Task TryAsync<TCall>(TCall call, CancellationToken cancellationToken)
        where TCall : ISlackCall
    {
        try
        {
            await api.CallAsync(call, cancellationToken);
        }
        catch (SlackApiException refused)
        {
            Log.SlackCallLeftOut(logger, refused.Message);
        }
    }
}
