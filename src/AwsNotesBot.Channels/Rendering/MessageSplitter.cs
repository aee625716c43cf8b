using AwsNotesBot.Answers;
using AwsNotesBot.Bot;

namespace AwsNotesBot.Channels.Rendering;

/// <summary>Cuts a message that is too long for a channel between its blocks.</summary>
/// <param name="limit">The most that a part may measure.</param>
/// <param name="measure">What Markdown comes to in the channel; more of it never comes to less.</param>
internal sealed class MessageSplitter(int limit, Func<string, int> measure)
{
    /// <returns>At least one part; a message that fits is one, as it is.</returns>
    public IReadOnlyList<MessagePart> Split(Reply.Message message)
    {
        if (measure(message.Markdown) <= limit)
        {
            return [new(message.Markdown, message.Citations)];
        }

        var parts = new List<string>();
        foreach (var piece in MarkdownPieces.Of(message.Markdown, text => measure(text) <= limit))
        {
            var joined = parts.Count == 0 ? null : parts[^1] + piece.Separator + piece.Markdown;
            if (joined is not null && measure(joined) <= limit)
            {
                parts[^1] = joined;
            }
            else
            {
                parts.Add(piece.Opening + piece.Markdown);
            }
        }

        return [.. parts.Select(part => Part(part, message.Citations))];
    }

    private static MessagePart Part(string markdown, IReadOnlyList<Citation> citations)
    {
        var used = CitationMarkers.In(markdown).Where(n => citations.Any(c => c.Number == n)).ToList();
        var numbers = used.Index().ToDictionary(u => u.Item, u => u.Index + 1);
        return new(CitationMarkers.Renumber(markdown, numbers), [.. used.Select(n => citations.First(c => c.Number == n) with { Number = numbers[n] })]);
    }
}
