using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Slack.Turns;

namespace AwsNotesBot.Channels.Slack.Events;

/// <summary>Decides what an event asks of the bot.</summary>
/// <param name="threads">Knows the threads in which the bot takes part.</param>
/// <param name="identity">Knows who the bot is.</param>
internal sealed class EventReader(KnownThreads threads, SlackIdentity identity)
{
    /// <summary>Subtypes of messages that a person wrote now; all others tell of changes, joins and bots.</summary>
    private static readonly HashSet<string> Written = ["thread_broadcast", "file_share", "me_message"];

    /// <returns><c>null</c> where the bot has nothing to say.</returns>
    public async Task<SlackTurn?> ReadAsync(EventEnvelope envelope, CancellationToken cancellationToken)
    {
        if (envelope is not { TeamId: { Length: > 0 } team, Event: { } happened })
        {
            return null;
        }

        return happened.Type switch
        {
            "message" or "app_mention" => await MessageAsync(team, happened, envelope.BotUser ?? await identity.GetAsync(cancellationToken), cancellationToken),
            "assistant_thread_started" when happened.AssistantThread is { UserId: { } user, ChannelId: { } channel, ThreadTs: { } thread } =>
                new SlackTurn(new SlackPlace(team, channel, thread, user, InAssistant: true), "", TurnKind.Joined),
            "app_home_opened" when happened is { Tab: "messages", User: { } user, Channel: { } channel } && await threads.IsFirstVisitAsync(team, user, cancellationToken) =>
                new SlackTurn(new SlackPlace(team, channel, null, user, InAssistant: false), "", TurnKind.Joined),
            _ => null,
        };
    }

    private async Task<SlackTurn?> MessageAsync(string team, SlackEvent message, string? botUser, CancellationToken cancellationToken)
    {
        if (message is not { User: { Length: > 0 } user, Channel: { Length: > 0 } channel, Ts: { Length: > 0 } ts, BotId: null, Text: { } text }
            || user == botUser
            || (message.Subtype is { } subtype && !Written.Contains(subtype)))
        {
            return null;
        }

        var direct = message.ChannelType == "im";
        var called = message.Type == "app_mention" || SlackWords.Mentions(text, botUser);
        if (!direct && !called && (message.ThreadTs is null || !await threads.IsKnownAsync(team, channel, message.ThreadTs, cancellationToken)))
        {
            return null;
        }

        // A thread is a conversation; in a direct message the person decides whether there is one.
        var thread = message.ThreadTs ?? (direct ? null : ts);
        if (!direct)
        {
            await threads.JoinAsync(team, channel, thread!, cancellationToken);
        }

        var place = new SlackPlace(team, channel, thread, user, InAssistant: direct && thread is not null);
        return new SlackTurn(place, SlackWords.Of(text, botUser)) with { Post = $"{team}/{channel}/{ts}" };
    }
}
