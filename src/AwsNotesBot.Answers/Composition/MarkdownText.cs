using System.Text;

namespace AwsNotesBot.Answers.Composition;

/// <summary>Puts plain note text into Markdown so that it reads there as it stands in the note.</summary>
public static class MarkdownText
{
    /// <summary>Escapes what Markdown would act on; a <c>[1]</c> of the note is no citation marker afterwards.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (NeedsEscape(text, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i] is '\n' or '\r' ? ' ' : text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Code as one span or as a fenced block, with a fence longer than any in the code.</summary>
    public static string Code(string code)
    {
        var fence = new string('`', Math.Max(3, LongestRun(code) + 1));
        if (code.Contains('\n'))
        {
            return $"{fence}\n{code}\n{fence}";
        }

        var ticks = new string('`', LongestRun(code) + 1);
        return ticks.Length == 1 ? $"`{code}`" : $"{ticks} {code} {ticks}";
    }

    private static bool NeedsEscape(string text, int at) => text[at] switch
    {
        '*' or '`' or '|' or '<' or '[' or ']' or '\\' or '~' => true,
        '_' => !BetweenWordCharacters(text, at),
        '&' => at + 1 < text.Length && (char.IsLetter(text[at + 1]) || text[at + 1] == '#'),
        '#' or '>' => at == 0,
        '-' or '+' => at == 0 && At(text, at + 1) is ' ' or '-',
        '.' or ')' => IsListMarker(text, at),
        _ => false,
    };

    private static bool BetweenWordCharacters(string text, int at) => char.IsLetterOrDigit(At(text, at - 1)) && char.IsLetterOrDigit(At(text, at + 1));

    /// <summary>"1. " or "1) " in front of the text would begin a list.</summary>
    private static bool IsListMarker(string text, int at) =>
        at is > 0 and <= 9 && At(text, at + 1) == ' ' && text.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
