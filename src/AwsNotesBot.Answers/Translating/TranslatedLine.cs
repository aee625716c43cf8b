using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Translating;

/// <summary>A line of a model's translation.</summary>
/// <param name="Number">Of the sentence, from 1.</param>
/// <param name="Text">Without the number.</param>
internal sealed partial record TranslatedLine(int Number, string Text)
{
    /// <returns><c>null</c> for a line that does not begin with a number and a colon.</returns>
    public static TranslatedLine? Parse(string line) =>
        Numbered().Match(line) is { Success: true } match ? new TranslatedLine(int.Parse(match.Groups[1].ValueSpan), match.Groups[2].Value) : null;

    [GeneratedRegex(@"^\s*([0-9]{1,2})\s?[:：]\s*(\S.*?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
