using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Composition;

namespace AwsNotesBot.Answers.Writing;

/// <summary>The line below an answer that says which chat model worded it, the same in every channel.</summary>
public static partial class Byline
{
    /// <summary>In UTF-16 units: an endpoint may know a model by a long path.</summary>
    private const int MaxName = 80;

    /// <returns>Plain text, to be escaped by whoever shows it; <c>null</c> where the notes speak in their own words.</returns>
    public static string? Plain(Answer? answer) => answer?.WrittenBy is { } name ? Line(Name(name)) : null;

    /// <returns>A paragraph of its own, the name in it as code, in which nothing acts; <c>null</c> where the notes speak in their own words.</returns>
    public static string? Markdown(Answer? answer) => answer?.WrittenBy is { } name ? $"*{Line(MarkdownText.Code(Name(name)))}*" : null;

    private static string Line(string name) => $"Worded by {name} from the passages cited.";

    private static string Name(string model) => Invisible().Replace(model, " ").Trim() switch
    {
        "" => "a chat model",
        { Length: > MaxName } name => name[..MaxName].TrimEnd() + "…",
        var name => name,
    };

    /// <summary>Spaces, line breaks, controls and what turns the direction of writing.</summary>
    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Invisible();
}
