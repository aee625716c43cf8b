using System.ComponentModel.DataAnnotations;

namespace AwsNotesBot.Bot;

/// <summary>How the bot holds a conversation. Section <c>Bot</c> of the settings.</summary>
public sealed class BotOptions
{
    /// <summary>Gets or sets how many earlier questions of a conversation a follow-up may refer to.</summary>
    /// <value>The default is 6.</value>
    [Range(0, 50)]
    public int RememberedExchanges { get; set; } = 6;

    /// <summary>Gets or sets the longest message that is answered, in characters.</summary>
    /// <value>The default is 4,000.</value>
    [Range(100, 100_000)]
    public int MaxMessageCharacters { get; set; } = 4_000;

    /// <summary>Gets or sets after how many days without a message a conversation is forgotten, and a reminder that reached nobody.</summary>
    /// <value>The default is 30.</value>
    [Range(1, 3_650)]
    public int ForgetAfterDays { get; set; } = 30;
}
