using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Answers.Evidence;

namespace AwsNotesBot.Answers.Writing.Openings;

/// <summary>How an answer's first sentence begins: shown before the rest is known, because the notes say it as it stands.</summary>
/// <param name="Text">Plain; ends with a word.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
/// <param name="Units">What says it.</param>
internal sealed record Opening(string Text, bool IsItem, IReadOnlyList<EvidenceUnit> Units)
{
    /// <summary>That of any sentence which goes on from here begins with it.</summary>
    public string Markdown => $"{(IsItem ? "- " : "")}{MarkdownText.Escape(Text)}";

    /// <summary>Whether a piece goes on from here.</summary>
    public bool Begins(string piece) =>
        WrittenText.IsItem(piece) == IsItem && WrittenText.Plain(piece) is { } text && text.StartsWith(Text, StringComparison.Ordinal) && text.Length > Text.Length && !char.IsLetterOrDigit(text[Text.Length]);

    /// <summary>Ended here, where no sentence that goes on from here held.</summary>
    /// <param name="marker">Of its citation.</param>
    public WrittenSentence Ended(string marker) => new("", IsItem, $"{Text}.", marker);
}
