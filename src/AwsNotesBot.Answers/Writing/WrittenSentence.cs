using AwsNotesBot.Answers.Composition;

namespace AwsNotesBot.Answers.Writing;

/// <summary>A sentence or item of a written answer.</summary>
/// <param name="Separator">What parts it from the one before, as Markdown.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
/// <param name="Text">Plain.</param>
/// <param name="Marker">Of its citation.</param>
internal sealed record WrittenSentence(string Separator, bool IsItem, string Text, string Marker)
{
    public string Markdown => $"{Separator}{(IsItem ? "- " : "")}{MarkdownText.Escape(Text)} {Marker}";
}
