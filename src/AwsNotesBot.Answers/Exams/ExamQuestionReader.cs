using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Exams;

/// <summary>Recognises an exam question pasted with its options.</summary>
/// <remarks>Whatever the message holds, reading takes time in proportion to its length.</remarks>
internal static partial class ExamQuestionReader
{
    /// <summary>A longer message, in characters, is no question of an exam.</summary>
    private const int Longest = 8_000;

    /// <returns><c>null</c> for any other message.</returns>
    public static ExamQuestion? Read(string message)
    {
        if (message.Length > Longest)
        {
            return null;
        }

        var marks = OptionChain.Longest([.. OptionMarks.In(message)]);
        if (marks.Count == 0 || OneLine(message[..marks[0].Start]) is not { Length: > 0 } stem || !Asks(stem, marks[0].Form))
        {
            return null;
        }

        var options = marks.Select((mark, i) => new ExamOption(mark.Label, Text(message, mark, i + 1 < marks.Count ? marks[i + 1].Start : null))).ToList();
        return options.Exists(o => o.Text.Length == 0) ? null : new ExamQuestion(stem, options, Choice.Count(stem, options.Count), Choice.AsksForWrong(stem));
    }

    /// <summary>Lettered options stand below questions only; a list of bullets or numbers is one of options where it is asked which.</summary>
    private static bool Asks(string stem, OptionForm form) =>
        Choosing().IsMatch(stem) || (form.Kind is LabelKind.Upper or LabelKind.Lower && stem.Contains('?'));

    /// <summary>The last option ends at an empty line, the others at the next mark.</summary>
    private static string Text(string message, OptionMark mark, int? next)
    {
        var text = message[mark.End..(next ?? message.Length)].Trim();
        return OneLine(next is null && EmptyLine().Match(text) is { Success: true } end ? text[..end.Index] : text).TrimEnd('.', ';');
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('*', '_', ' ');

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"\b(which|what|where|who|whom|whose|when|how (many|much|long|often|big|large|can|should)|choose|select|pick|except|true|false|correct)\b", Flags)]
    private static partial Regex Choosing();

    [GeneratedRegex(@"\n[ \t\r]*\n", Flags)]
    private static partial Regex EmptyLine();
}
