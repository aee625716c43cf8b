namespace AwsNotesBot.Answers.Writing;

/// <summary>What the bot says of the model in the answer itself.</summary>
internal static class Notices
{
    public const string NoReply = "*The chat model gave no answer, so this is what the notes say in their own words.*";

    public const string BrokeOff = "*The chat model broke off here. This is what the notes say in their own words.*";

    public const string NothingHeld = "*Nothing that the chat model wrote stands in the notes, so this is what they say in their own words.*";

    /// <summary>An answer without what the bot says of the model in it.</summary>
    public static string Without(string markdown) => new[] { NoReply, BrokeOff, NothingHeld }.Aggregate(markdown, (text, notice) => text.Replace(notice, ""));
}
