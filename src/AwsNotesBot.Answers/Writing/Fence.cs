namespace AwsNotesBot.Answers.Writing;

/// <summary>Keeps what others wrote inside the tags of a prompt.</summary>
internal static class Fence
{
    /// <summary>A text that could close its fence or open another cannot: no angle bracket is left in front of a word or a slash.</summary>
    public static string Of(string text) => text.Replace("<", "‹", StringComparison.Ordinal).Replace(">", "›", StringComparison.Ordinal);
}
