using System.Text.Json;
using AwsNotesBot.Answers;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Activities;
using AwsNotesBot.Channels.Rendering;
using AwsNotesBot.Channels.Text;

namespace AwsNotesBot.Channels.Connector.Teams;

/// <summary>What the bot says, as Teams shows it: <c>[n]</c> with what each cites beside, a question of a quiz as a card.</summary>
internal sealed class TeamsRenderer
{
    public const int MaxClaims = 10;
    public const int MaxName = 80;
    public const int MaxAbstract = 160;
    public const int MaxSuggestions = 3;

    /// <summary>In UTF-16 units. Teams counts about 100 KB of the whole activity; citations and the envelope take less than the rest.</summary>
    public const int MaxText = 28_000;

    private static readonly MessageSplitter Splitter = new(MaxText, markdown => markdown.Length);

    /// <returns>Usually one activity; buttons are at the end of the last.</returns>
    /// <param name="message">What the bot says.</param>
    /// <param name="to">Where; buttons are shown in one-to-one chats only.</param>
    public IReadOnlyList<ConnectorActivity> Render(Reply.Message message, ConversationReference to)
    {
        if (message.Form is { } form)
        {
            return [new ConnectorActivity { Type = ActivityTypes.Message, Attachments = [new CardAttachment(AdaptiveCard.ContentType, QuizCard.Of(form, message.Suggestions))] }];
        }

        var parts = Splitter.Split(message);
        return [.. parts.Select((part, i) => Part(part, message, to, isLast: i == parts.Count - 1))];
    }

    /// <summary>The text as it stands in the message that it will be the beginning of.</summary>
    public static string Text(string markdown, string root, IReadOnlyList<Citation> citations) =>
        CitationMarkers.Replace(markdown, number => number > MaxClaims && citations.FirstOrDefault(c => c.Number == number) is { } citation
            ? $"[({number})]({root}{citation.Link})"
            : null);

    private ConnectorActivity Part(MessagePart part, Reply.Message message, ConversationReference to, bool isLast)
    {
        var buttons = isLast && to.IsTeamsPersonal ? Buttons(message) : [];
        return new ConnectorActivity
        {
            Type = ActivityTypes.Message,
            Text = Text(part.Markdown, to.Root, part.Citations) + (isLast && Byline.Markdown(message.Answer) is { } byline ? $"\n\n{byline}" : ""),
            TextFormat = HasTable(part.Markdown) ? "extendedmarkdown" : "markdown",
            Entities = Entity(part, message.Answer?.WrittenBy is not null, to.Root) is { } entity ? [entity] : null,
            SuggestedActions = buttons.Count > 0 ? new SuggestedActions(to.User?.Id is { } user ? [user] : [], buttons) : null,
            ChannelData = isLast && message.Answer is not null
                ? JsonSerializer.SerializeToElement(new TeamsChannelData(new FeedbackLoop("default")), ConnectorJson.Default.TeamsChannelData)
                : null,
        };
    }

    /// <summary>Some options of a question without the others would mislead: all or none.</summary>
    private static IReadOnlyList<CardAction> Buttons(Reply.Message message)
    {
        var choices = message.Choices.Count <= MaxSuggestions ? message.Choices.Select(c => new CardAction("imBack", c.Label, c.Value)) : [];
        return [.. choices.Concat(message.Suggestions.Select(s => new CardAction("imBack", s, s))).Take(MaxSuggestions)];
    }

    private static JsonElement? Entity(MessagePart part, bool isLabelled, string root)
    {
        var claims = part.Citations.Where(c => c.Number <= MaxClaims).Select(c => Claim(c, root)).ToList();
        return claims.Count == 0 && !isLabelled
            ? null
            : JsonSerializer.SerializeToElement(
                new TeamsEntity(claims.Count == 0 ? null : claims, isLabelled ? ["AIGeneratedContent"] : null), ConnectorJson.Default.TeamsEntity);
    }

    private static TeamsClaim Claim(Citation citation, string root) => new(
        citation.Number,
        new TeamsDocument(
            Line(citation.Heading, citation.Passage.NotePath, MaxName),
            Line(citation.Passage.Text, citation.Heading, MaxAbstract),
            root.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? root + citation.Link : null));

    /// <summary>Teams refuses an empty one.</summary>
    private static string Line(string text, string instead, int length) =>
        Graphemes.Clip((string.IsNullOrWhiteSpace(text) ? instead : text).ReplaceLineEndings(" ").Trim(), length);

    private static bool HasTable(string markdown) => markdown.StartsWith('|') || markdown.Contains("\n|", StringComparison.Ordinal);
}
