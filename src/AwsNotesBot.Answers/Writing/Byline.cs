using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Answers.Languages;

namespace AwsNotesBot.Answers.Writing;

/// <summary>The line below an answer that says which chat model worded it, the same in every channel, in the question's language.</summary>
public static partial class Byline
{
    /// <summary>In UTF-16 units: an endpoint may know a model by a long path.</summary>
    private const int MaxName = 80;

    /// <returns>Plain text, to be escaped by whoever shows it; <c>null</c> where the notes speak in their own words.</returns>
    public static string? Plain(Answer? answer) => answer is { WrittenBy: { } name } ? Line(answer, Name(answer, name)) : null;

    /// <returns>A paragraph of its own, the name in it as code, in which nothing acts; <c>null</c> where the notes speak in their own words.</returns>
    public static string? Markdown(Answer? answer) => answer is { WrittenBy: { } name } ? $"*{Line(answer, MarkdownText.Code(Name(answer, name)))}*" : null;

    private static string Line(Answer answer, string name) => AnswerPhrases.Of(KnownLanguages.PhrasesOf(answer.Language).WordedBy, name);

    private static string Name(Answer answer, string model) => Invisible().Replace(model, " ").Trim() switch
    {
        "" => KnownLanguages.PhrasesOf(answer.Language).AChatModel,
        { Length: > MaxName } name => name[..MaxName].TrimEnd() + "…",
        var name => name,
    };

    /// <summary>Spaces, line breaks, controls and what turns the direction of writing.</summary>
    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Invisible();
}
