using System.ComponentModel.DataAnnotations;

namespace AwsNotesBot.Channels.Limits;

/// <summary>How much one caller may ask of the host. Read once, at start.</summary>
public sealed class LimitsOptions
{
    internal const string Section = "Channels:Limits";

    private const string Between = Section + ":{0} must be from {1} to {2}.";

    /// <summary>Gets or sets how many messages a conversation may send in a minute.</summary>
    /// <value>The default is 30.</value>
    [Range(1, 100_000, ErrorMessage = Between)]
    public int MessagesPerMinute { get; set; } = 30;

    /// <summary>Gets or sets how many messages and questions may come from one network address in a minute.</summary>
    /// <value>The default is 120.</value>
    [Range(1, 1_000_000, ErrorMessage = Between)]
    public int MessagesPerMinutePerAddress { get; set; } = 120;

    /// <summary>Gets or sets how many tokens and conversations one network address may ask for in a minute.</summary>
    /// <value>The default is 60.</value>
    [Range(1, 1_000_000, ErrorMessage = Between)]
    public int StartsPerMinutePerAddress { get; set; } = 60;

    /// <summary>Gets or sets how many calls of any kind may come from one network address in a minute.</summary>
    /// <value>The default is 1,200: twenty pages that poll each second.</value>
    [Range(1, 10_000_000, ErrorMessage = Between)]
    public int CallsPerMinutePerAddress { get; set; } = 1_200;

    /// <summary>Gets or sets the largest JSON body, in bytes.</summary>
    /// <value>The default is 32,768.</value>
    [Range(1_024, 10_485_760, ErrorMessage = Between)]
    public int MaxMessageBytes { get; set; } = 32_768;

    /// <summary>Gets or sets how deep JSON may be nested.</summary>
    /// <value>The default is 32 levels.</value>
    [Range(8, 128, ErrorMessage = Between)]
    public int MaxJsonDepth { get; set; } = 32;

    /// <summary>Gets or sets the largest upload, in bytes, all its files together.</summary>
    /// <value>The default is 1,048,576.</value>
    [Range(1_024, 104_857_600, ErrorMessage = Between)]
    public int MaxUploadBytes { get; set; } = 1_048_576;
}
