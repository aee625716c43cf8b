using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Answers.Writing.Injections;

namespace AwsNotesBot.Answers.Rewriting;

/// <summary>A question as a chat model made it stand alone, with other words to search for it.</summary>
/// <param name="Text">Stand-alone, in the notes' language.</param>
/// <param name="Phrasings">At most <see cref="MostPhrasings"/>.</param>
internal sealed partial record RewrittenQuestion(string Text, IReadOnlyList<string> Phrasings)
{
    public const int MostPhrasings = 3;

    /// <summary>The longest line that is read, in UTF-16 units.</summary>
    public const int MaxCharacters = 300;

    /// <summary>How the line of the question and of a phrasing begin.</summary>
    public const string QuestionLine = "QUESTION:", PhrasingLine = "SEARCH:";

    /// <returns><c>null</c> for anything but one line of the question and then up to three of phrasings, or where one gives orders.</returns>
    public static RewrittenQuestion? Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length is 0 or > 1 + MostPhrasings || After(QuestionLine, lines[0]) is not { } question)
        {
            return null;
        }

        var phrasings = lines[1..].Select(line => After(PhrasingLine, line)).ToList();
        return phrasings.Contains(null) ? null : new RewrittenQuestion(question, [.. phrasings.OfType<string>().Where(p => p != question).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    private static string? After(string begin, string line) =>
        line.StartsWith(begin, StringComparison.OrdinalIgnoreCase)
        && line[begin.Length..].Trim() is { Length: > 0 and <= MaxCharacters } said && !Odd().IsMatch(said) && !Injection.In(said) && !ModelOrders.In(said)
            ? said
            : null;

    /// <summary>Controls, what turns the direction of writing, tags and addresses: nothing that is searched for.</summary>
    [GeneratedRegex(@"\p{C}|[<>‹›`]|://", RegexOptions.CultureInvariant)]
    private static partial Regex Odd();
}
