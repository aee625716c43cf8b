using System.Text.Json;
using AwsNotesBot.Channels.Activities;
using AwsNotesBot.Channels.DirectLine.Tokens;

namespace AwsNotesBot.Channels.DirectLine.Conversations;

/// <summary>What becomes of an activity that a client sent.</summary>
internal static class IncomingActivity
{
    private const int MaxNameLength = 100;

    /// <summary>The event by which a web chat says that it is on the screen.</summary>
    private const string Join = "webchat/join";

    /// <returns>The activity's id.</returns>
    /// <exception cref="DirectLineException">Its fields are wrong, or the bot has no room for it.</exception>
    public static string Take(Conversation conversation, Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Type) || activity.Type.Length > MaxNameLength)
        {
            throw DirectLineException.MissingProperty("The activity has no type; a message has the type 'message'.");
        }

        var own = Own(activity, conversation.UserId);
        switch (activity.Type)
        {
            case ActivityTypes.Message:
                var text = Said(activity) ?? throw DirectLineException.MissingProperty("The message has no text.");
                return Say(conversation, own, text);
            case ActivityTypes.ConversationUpdate:
            case ActivityTypes.Event when activity.Name == Join:
                conversation.Welcome();
                return $"{conversation.Id}|{RandomId.ForConversation()}";
            case ActivityTypes.Typing:
                return $"{conversation.Id}|{RandomId.ForConversation()}";
            default:
                return Say(conversation, own, text: null);
        }
    }

    public static string Say(Conversation conversation, Activity activity, string? text) =>
        conversation.Say(activity, text) ?? throw DirectLineException.BotRejected(
            "The bot still answers earlier messages of this conversation. Send this one again when it has.");

    /// <summary>The activity as it is shown to the user again: what the client says of itself is replaced by what the token says.</summary>
    public static Activity Own(Activity activity, string userId) => activity with
    {
        From = new ChannelAccount(userId, Short(activity.From?.Name), "user"),
        Locale = Short(activity.Locale),
        LocalTimezone = Short(activity.LocalTimezone),
        SuggestedActions = null,
        InputHint = null,
    };

    /// <summary>The words of a message: its text, or the value of a button that has none.</summary>
    public static string? Said(Activity activity)
    {
        if (!string.IsNullOrWhiteSpace(activity.Text))
        {
            return activity.Text.Trim();
        }

        return activity.Value is { ValueKind: JsonValueKind.String } value && value.GetString() is { } said && !string.IsNullOrWhiteSpace(said)
            ? said.Trim()
            : null;
    }

    private static string? Short(string? text) => text?.Length > MaxNameLength ? null : text;
}
