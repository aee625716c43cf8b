namespace AwsNotesBot.Quizzes.Memory;

/// <summary>Names a learner over all channels.</summary>
public static class LearnerId
{
    /// <param name="channel">The channel's short name, for example <c>webchat</c>.</param>
    /// <param name="userId">Unique within the channel.</param>
    /// <returns>For example <c>terminal/ada</c>; no two users share one.</returns>
    public static string Of(string channel, string userId) => $"{Uri.EscapeDataString(channel)}/{Uri.EscapeDataString(userId)}";
}
