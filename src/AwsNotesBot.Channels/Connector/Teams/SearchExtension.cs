using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Channels.Text;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Channels.Connector.Teams;

/// <summary>Searches the notes from the box in which a message is written; a passage is put into it as a card that says where it stands.</summary>
/// <remarks>Microsoft Teams, "Respond to search commands".</remarks>
internal sealed class SearchExtension(SearchNotesAsync search)
{
    public const string Name = "composeExtension/query";

    private const int MaxQuery = 500, MaxResults = 10, MaxPassage = 1_200, MaxPreview = 120;

    /// <param name="query">A few words or a question; nothing is found for nothing.</param>
    /// <param name="root">The host as users see it.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<ExtensionResponse> SearchAsync(string query, string root, CancellationToken cancellationToken)
    {
        var hits = string.IsNullOrWhiteSpace(query) ? [] : await search(new SearchQuery(Graphemes.Clip(query, MaxQuery)), MaxResults, cancellationToken);
        return new(new ExtensionResult([.. hits.Select(hit => Result(hit.Passage, root))]));
    }

    private static CardAttachment Result(Passage passage, string root)
    {
        var place = $"{passage.NotePath}, lines {passage.Lines.First}–{passage.Lines.Last}";
        var heading = new TextBlock(Plain(passage.Heading, MaxPreview), Weight: "Bolder");
        var open = root.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? new OpenUrl(root + NoteLink.To(passage.NotePath, passage.Lines)) : null;
        return new(
            AdaptiveCard.ContentType,
            new AdaptiveCard([new OpenUrlContainer([heading, new TextBlock(Plain(passage.Text, MaxPassage)), new TextBlock(Plain(place, MaxPreview), IsSubtle: true)], open)]),
            new CardAttachment(AdaptiveCard.ContentType, new AdaptiveCard([heading, new TextBlock(Plain(passage.Text, MaxPreview)), new TextBlock(Plain(place, MaxPreview), IsSubtle: true)])));
    }

    private static string Plain(string text, int length) => MarkdownText.Escape(Graphemes.Clip(text.ReplaceLineEndings(" ").Trim(), length));
}

internal sealed record ExtensionResponse(ExtensionResult ComposeExtension);

internal sealed record ExtensionResult(IReadOnlyList<CardAttachment> Attachments)
{
    public string Type { get; } = "result";

    public string AttachmentLayout { get; } = "list";
}
