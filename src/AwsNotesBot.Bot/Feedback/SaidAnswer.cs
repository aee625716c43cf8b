namespace AwsNotesBot.Bot.Feedback;

/// <summary>An answer as somebody saw it, kept for what they may say about it.</summary>
/// <param name="Question">As asked.</param>
/// <param name="Markdown">As answered.</param>
/// <param name="Citations">Note and lines of each citation, <c>file.md#L3-L4</c>, in the order of their numbers.</param>
public sealed record SaidAnswer(string Question, string Markdown, IReadOnlyList<string> Citations)
{
    /// <returns><c>null</c> where the message answers no question.</returns>
    public static SaidAnswer? Of(string question, Reply.Message message) => message.Answer is null
        ? null
        : new(question, message.Markdown, [.. message.Citations.OrderBy(c => c.Number).Select(c => $"{c.Passage.NotePath}#L{c.Lines.First}-L{c.Lines.Last}")]);
}
