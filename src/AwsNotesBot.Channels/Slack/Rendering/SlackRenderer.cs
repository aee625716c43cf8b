using AwsNotesBot.Answers;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Bot;
using AwsNotesBot.Channels.Rendering;
using AwsNotesBot.Channels.Text;

namespace AwsNotesBot.Channels.Slack.Rendering;

/// <summary>What the bot says, as Slack shows it.</summary>
/// <param name="root">The host as users see it, without a slash at the end; <c>null</c> where no link to the notes can be given.</param>
internal sealed class SlackRenderer(string? root)
{
    /// <summary>Rows of buttons, so that a press tells from which it came.</summary>
    public const string Choices = "choices", Suggestions = "suggestions", Feedback = "feedback";

    public const string Like = "like", Dislike = "dislike";

    private static readonly MessageSplitter Splitter = new(SlackLimits.MessageMarkdown, markdown => SlackMarkdown.Render(markdown).Length);

    /// <returns>Usually one message; the buttons are at the end of the last.</returns>
    public IReadOnlyList<SlackMessage> Render(Reply.Message message)
    {
        var parts = Splitter.Split(message);
        return [.. parts.Select((part, i) => new SlackMessage(
            SlackText.Escape(Graphemes.Clip(PlainText.Render(part.Markdown), SlackLimits.Text / 2)),
            [new MarkdownBlock(SlackMarkdown.Render(part.Markdown)), .. Sources(part.Citations), .. i == parts.Count - 1 ? End(message) : []]))];
    }

    /// <summary>All that stands below the text of a message.</summary>
    public IReadOnlyList<SlackBlock> Below(Reply.Message message) => [.. Sources(message.Citations), .. End(message)];

    private IEnumerable<SlackBlock> Sources(IReadOnlyList<Citation> citations) =>
        citations.Select(Source).Chunk(SlackLimits.ContextElements).Select(lines => new ContextBlock(lines));

    private MrkdwnText Source(Citation citation)
    {
        var heading = SlackText.Escape(Graphemes.Clip(citation.Heading.ReplaceLineEndings(" "), SlackLimits.ContextText / 2));
        var place = SlackText.Escape(Graphemes.Clip(citation.Passage.NotePath, SlackLimits.ContextText / 3));
        var lines = citation.Lines.First == citation.Lines.Last ? $"line {citation.Lines.First}" : $"lines {citation.Lines.First}–{citation.Lines.Last}";
        var name = root is null ? heading : $"<{SlackText.Escape(root + citation.Link)}|{heading.Replace('|', '¦')}>";
        return new MrkdwnText($"[{citation.Number}] {name} · {place}, {lines}");
    }

    private static IEnumerable<SlackBlock> End(Reply.Message message) => Byline.Plain(message.Answer) is { } byline
        ? Buttons(message).Prepend(new ContextBlock([new MrkdwnText(SlackText.Escape(byline))]))
        : Buttons(message);

    private static IEnumerable<SlackBlock> Buttons(Reply.Message message)
    {
        if (message.Choices.Count > 0)
        {
            yield return Row(Choices, message.Choices.Select(c => (c.Label, c.Value)));
        }

        if (message.Suggestions.Count > 0)
        {
            yield return Row(Suggestions, message.Suggestions.Select(s => (s, s)));
        }

        if (message.Answer is { Abstained: false })
        {
            yield return new ActionsBlock(Feedback, [
                new Button($"{Feedback}:{Like}", new LabelText("Helpful"), Like),
                new Button($"{Feedback}:{Dislike}", new LabelText("Not helpful"), Dislike)]);
        }
    }

    private static ActionsBlock Row(string id, IEnumerable<(string Label, string Value)> buttons) => new(id, [.. buttons.Take(SlackLimits.Buttons)
        .Select((b, i) => new Button($"{id}:{i}", new LabelText(Graphemes.Clip(b.Label, SlackLimits.ButtonText)), Graphemes.Clip(b.Value, SlackLimits.ButtonValue)))]);
}
