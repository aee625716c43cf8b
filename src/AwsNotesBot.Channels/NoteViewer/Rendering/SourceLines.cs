using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AwsNotesBot.Channels.NoteViewer.Rendering;

/// <summary>Writes which lines of the file an element shows: <c>data-lines="12"</c> or <c>data-lines="12-14"</c>.</summary>
internal static class SourceLines
{
    /// <param name="block">What becomes the element.</param>
    /// <param name="first">Markdig's line, counted from 0.</param>
    /// <param name="last">The same.</param>
    public static void Set(MarkdownObject block, int first, int last) => block.GetAttributes().AddProperty("data-lines", Range(first, last));

    public static string Range(int first, int last) => first == last ? $"{first + 1}" : $"{first + 1}-{last + 1}";
}
