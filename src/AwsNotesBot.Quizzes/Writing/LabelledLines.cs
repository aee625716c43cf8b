using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Questions;

namespace AwsNotesBot.Quizzes.Writing;

/// <summary>The form in which a chat model is asked to reply: lines that each begin with a label, "ANSWER: four minutes".</summary>
internal static partial class LabelledLines
{
    /// <summary>The longest line that is read, in UTF-16 units.</summary>
    public const int MaxCharacters = 600;

    /// <summary>The most lines that are read.</summary>
    private const int MostLines = 200;

    /// <returns>The lines that have one of the labels and say something a quiz may show, in their order; every other line is left out.</returns>
    public static IReadOnlyList<(string Label, string Text)> Read(string reply, params IReadOnlyList<string> labels) =>
    [
        .. from line in reply.Split('\n', MostLines + 1, StringSplitOptions.TrimEntries).Take(MostLines)
           from label in labels
           where line.StartsWith(label, StringComparison.OrdinalIgnoreCase)
           let text = Mark().Replace(line[label.Length..], "").Trim()
           where text.Length is > 0 and <= MaxCharacters && !Odd().IsMatch(text) && !Injection.In(text)
           select (label, text),
    ];

    /// <summary>Emphasis and code marks, which models like and a note's plain text has not.</summary>
    [GeneratedRegex(@"`|\*\*|__", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    /// <summary>Controls, what turns the direction of writing, tags and addresses: nothing that is asked or answered.</summary>
    [GeneratedRegex(@"\p{C}|[<>‹›|]|://|\]\(", RegexOptions.CultureInvariant)]
    private static partial Regex Odd();
}
