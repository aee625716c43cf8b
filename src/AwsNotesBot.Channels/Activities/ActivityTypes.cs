namespace AwsNotesBot.Channels.Activities;

/// <summary>The activity types that the channels treat by themselves.</summary>
internal static class ActivityTypes
{
    public const string Message = "message";
    public const string Typing = "typing";
    public const string Event = "event";
    public const string ConversationUpdate = "conversationUpdate";
    public const string InstallationUpdate = "installationUpdate";
    public const string Invoke = "invoke";
    public const string MessageReaction = "messageReaction";
    public const string EndOfConversation = "endOfConversation";
}
