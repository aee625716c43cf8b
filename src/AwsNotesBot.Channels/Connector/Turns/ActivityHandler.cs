using System.Text.Json;
using AwsNotesBot.Bot;
using AwsNotesBot.Bot.Feedback;
using AwsNotesBot.Channels.Activities;
using AwsNotesBot.Channels.Connector.Incoming;
using AwsNotesBot.Channels.Connector.Outgoing;
using AwsNotesBot.Channels.Connector.Teams;

namespace AwsNotesBot.Channels.Connector.Turns;

/// <summary>Says what each type of activity means to the bot. What is not named here means nothing to it.</summary>
internal sealed class ActivityHandler(ConnectorTurnRunner runner, KnownConversations conversations, AskedCards cards, ConnectorClient client, FeedbackLog feedback)
{
    private const string Help = "hint";

    public Task HandleAsync(InboundActivity inbound, SendActivityAsync send, CancellationToken cancellationToken) => inbound.Activity.Type switch
    {
        ActivityTypes.Message => AnswerAsync(inbound, send, cancellationToken),
        ActivityTypes.ConversationUpdate => MembersAsync(inbound, send, cancellationToken),
        ActivityTypes.InstallationUpdate => InstalledAsync(inbound, send, cancellationToken),
        ActivityTypes.MessageReaction => ReactedAsync(inbound, cancellationToken),
        ActivityTypes.EndOfConversation => conversations.ForgetAsync(inbound.Reference, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task AnswerAsync(InboundActivity inbound, SendActivityAsync send, CancellationToken cancellationToken)
    {
        if (IsBot(inbound, inbound.Activity.From!))
        {
            return; // the bot hears itself
        }

        await conversations.RememberAsync(inbound.Reference, introduce: false, cancellationToken);
        var said = SaidText.Of(inbound.Activity);
        await ShowAnsweredAsync(inbound, said, cancellationToken);
        await runner.RunAsync(inbound, TurnOf(inbound, said, TurnKind.Message), send, cancellationToken);
    }

    /// <summary>A card gives way to the answer that it got; a word that only asks for help leaves it.</summary>
    private async Task ShowAnsweredAsync(InboundActivity inbound, string said, CancellationToken cancellationToken)
    {
        if (!inbound.ExpectsReplies && inbound.Activity is { Value.ValueKind: JsonValueKind.Object, ReplyToId: { } card } && said != Help && said.Length > 0
            && await cards.TakeAsync(inbound.Reference, card, cancellationToken) is { } question)
        {
            var answered = new ConnectorActivity { Type = ActivityTypes.Message, Id = card, Attachments = [new CardAttachment(AdaptiveCard.ContentType, QuizCard.Answered(question, said))] };
            await client.UpdateAsync(inbound.Reference, card, answered, cancellationToken);
        }
    }

    private async Task MembersAsync(InboundActivity inbound, SendActivityAsync send, CancellationToken cancellationToken)
    {
        if ((inbound.Activity.MembersRemoved ?? []).Any(member => IsBot(inbound, member)))
        {
            await conversations.ForgetAsync(inbound.Reference, cancellationToken);
            return;
        }

        // In a group the bot introduces itself when it comes, and lets others come without a word.
        var added = inbound.Activity.MembersAdded ?? [];
        if (added.Count > 0 && (inbound.Activity.Conversation!.IsGroup is not true || added.Any(member => IsBot(inbound, member))))
        {
            await WelcomeAsync(inbound, send, cancellationToken);
        }
    }

    private Task InstalledAsync(InboundActivity inbound, SendActivityAsync send, CancellationToken cancellationToken) => inbound.Activity.Action switch
    {
        "add" => WelcomeAsync(inbound, send, cancellationToken),
        "remove" => conversations.ForgetAsync(inbound.Reference, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task WelcomeAsync(InboundActivity inbound, SendActivityAsync send, CancellationToken cancellationToken)
    {
        if (await conversations.RememberAsync(inbound.Reference, introduce: true, cancellationToken))
        {
            await runner.RunAsync(inbound, TurnOf(inbound, "", TurnKind.Joined), send, cancellationToken);
        }
    }

    private Task ReactedAsync(InboundActivity inbound, CancellationToken cancellationToken) =>
        inbound.Activity.ReplyToId is { } about && (inbound.Activity.ReactionsAdded ?? []).Any(reaction => reaction.Type == "like")
            ? feedback.AddAsync(
                inbound.Reference.ChannelId, ConnectorTurnRunner.MessageId(inbound.Reference, about), inbound.Activity.From!.Id!, likes: true, reason: null, cancellationToken)
            : Task.CompletedTask;

    private static bool IsBot(InboundActivity inbound, ChannelAccount account) => account.Id == inbound.Activity.Recipient!.Id;

    private static Turn TurnOf(InboundActivity inbound, string text, TurnKind kind) =>
        new(inbound.Reference.ChannelId, inbound.Reference.Conversation.Id!, inbound.Activity.From!.Id!, text, kind) 
        {
            UserName = inbound.Activity.From.Name,
            Address = inbound.Reference.IsTeams ? inbound.Reference.Key : null,
        };
}
