using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AwsNotesBot.Answers;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Activities;
using AwsNotesBot.Channels.Text;

namespace AwsNotesBot.Channels.DirectLine.Rendering;

/// <summary>A bot's message as the web chat shows it: citations as Markdown reference links, with what they cite beside.</summary>
internal static partial class MessageRenderer
{
    private const int AbstractLength = 160;

    /// <summary>Who says it.</summary>
    public static ChannelAccount Bot { get; } = new("awsnotesbot", "Notes", "bot");

    /// <param name="message">What the bot says.</param>
    /// <param name="root">The host as the user sees it, without a slash at the end; links begin with it.</param>
    public static Activity Render(Reply.Message message, string root) => new()
    {
        Type = ActivityTypes.Message,
        From = Bot,
        Text = Text(message, root),
        TextFormat = "markdown",
        InputHint = "acceptingInput",
        SuggestedActions = Buttons(message) is { Count: > 0 } buttons ? new([], buttons) : null,
        Entities = message.Citations.Count == 0 ? null : [Entity(message.Citations, root)],
    };

    private static IReadOnlyList<CardAction> Buttons(Reply.Message message) =>
    [
        .. message.Choices.Select(c => new CardAction("imBack", c.Label, c.Value)),
        .. message.Suggestions.Select(s => new CardAction("imBack", s, s)),
    ];

    private static string Text(Reply.Message message, string root)
    {
        if (message.Citations.Count == 0)
        {
            return message.Markdown;
        }

        var text = new StringBuilder(Apart(message.Markdown)).Append("\n\n");
        if (Byline.Markdown(message.Answer) is { } byline)
        {
            text.Append(byline).Append("\n\n");
        }

        foreach (var citation in message.Citations)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{citation.Number}]: {root}{citation.Link} \"{Title(citation)}\"\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Two references that touch are one link to Markdown, the first its text and the second its target.</summary>
    private static string Apart(string markdown) =>
        CodeOrTouchingReference().Replace(markdown, match => match.Groups["reference"].Success ? match.Value + " " : match.Value);

    /// <summary>What a link's title cannot hold as it is: its own end, escapes, entities, and lines, which would end the definition.</summary>
    private static string Title(Citation citation) =>
        EndOrEscape().Replace($"{citation.Heading} ({citation.Passage.NotePath}, {Lines(citation)})", @"\$0").ReplaceLineEndings(" ");

    private static string Lines(Citation citation) => citation.Lines.First == citation.Lines.Last
        ? $"line {citation.Lines.First}"
        : $"lines {citation.Lines.First}-{citation.Lines.Last}";

    private static JsonElement Entity(IReadOnlyList<Citation> citations, string root) =>
        JsonSerializer.SerializeToElement(new MessageEntity([.. citations.Select(c => Claim(c, root))]), DirectLineJson.Default.MessageEntity);

    private static Claim Claim(Citation citation, string root) => new(
        root + citation.Link,
        citation.Number,
        new CitedPassage(
            citation.Heading,
            PassageMarkdown.Render(citation.Passage),
            Graphemes.Clip(citation.Passage.Text.ReplaceLineEndings(" "), AbstractLength),
            root + citation.Link));

    [GeneratedRegex(@"```.*?```|`[^`\n]*`|(?<reference>\[\d+\])(?=\[\d+\])", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeOrTouchingReference();

    [GeneratedRegex(@"[\\""&]")]
    private static partial Regex EndOrEscape();
}
