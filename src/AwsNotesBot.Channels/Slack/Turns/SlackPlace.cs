namespace AwsNotesBot.Channels.Slack.Turns;

/// <summary>Where in Slack something was said, and where it is answered.</summary>
/// <param name="Team">The workspace.</param>
/// <param name="Channel">A channel, or a conversation with one person.</param>
/// <param name="Thread">The message that the thread begins with; <c>null</c> outside of one.</param>
/// <param name="User">Who is answered.</param>
/// <param name="InAssistant">Whether it is a thread with one person, which shows what the bot is doing.</param>
internal sealed record SlackPlace(string Team, string Channel, string? Thread, string User, bool InAssistant)
{
    /// <summary>Unique within Slack: a thread is a conversation.</summary>
    public string Conversation => Thread is null ? $"{Team}/{Channel}" : $"{Team}/{Channel}/{Thread}";
}
