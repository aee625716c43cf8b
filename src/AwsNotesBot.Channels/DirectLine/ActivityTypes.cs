namespace AwsNotesBot.Channels.DirectLine;

/// <summary>The activity types that this channel treats by themselves.</summary>
internal static class ActivityTypes
{
    public const string Message = "message";
    public const string Typing = "typing";
    public const string Event = "event";
    public const string ConversationUpdate = "conversationUpdate";
}
