namespace AwsNotesBot.Channels.Slack.Rendering;

/// <summary>What Slack takes in one message. Source: Slack's Block Kit reference.</summary>
internal static class SlackLimits
{
    /// <summary>Characters of all <c>markdown</c> blocks together.</summary>
    public const int Markdown = 12_000;

    /// <summary>What Slack takes in all is not written down and ends somewhat above 13,000 characters, so the text of one message leaves room for its sources.</summary>
    public const int MessageMarkdown = 9_000;

    /// <summary>Characters of <c>text</c>, which notifications show.</summary>
    public const int Text = 4_000;

    public const int ContextElements = 10;

    /// <summary>Characters of one source line; Slack takes 3,000.</summary>
    public const int ContextText = 300;

    public const int Buttons = 25;

    public const int ButtonText = 75;

    public const int ButtonValue = 2_000;
}
