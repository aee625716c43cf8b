namespace AwsNotesBot.Answers.Exams;

/// <summary>Finds the marks of options: "A.", "B)", "(c)", "[D]", "4:", and bullets at the beginning of a line.</summary>
internal static class OptionMarks
{
    /// <summary>The most options that one question has: A to H, or 1 to 8.</summary>
    public const int Most = 8;

    private const string Bullets = "-*•–·";

    /// <summary>What may stand between the beginning of a line and its mark: quotes, emphasis, bullets, boxes to tick.</summary>
    private const string Decoration = " \t>_□○☐" + Bullets;

    /// <summary>In the order of the text.</summary>
    public static IEnumerable<OptionMark> In(string text)
    {
        var (line, opensLine, bulleted) = (0, true, -1);
        for (var i = 0; i < text.Length; i++)
        {
            // Of several bullets in a row the first is the item's.
            if (Read(text, i, opensLine) is { } mark && (mark.Number >= 0 || bulleted != line))
            {
                bulleted = mark.Number < 0 ? line : bulleted;
                yield return opensLine ? mark with { Start = line } : mark;
            }

            var ends = text[i] is '\n' or '\r';
            line = ends ? i + 1 : line;
            opensLine = ends || (opensLine && Decoration.Contains(text[i]));
        }
    }

    private static OptionMark? Read(string text, int at, bool opensLine)
    {
        if (opensLine && Bullets.Contains(text[at]) && At(text, at + 1) is ' ' or '\t')
        {
            return new OptionMark(at, at + 2, new OptionForm(' ', ' ', LabelKind.Bullet), -1, null, OpensLine: true);
        }

        if (!opensLine && !char.IsWhiteSpace(At(text, at - 1)))
        {
            return null;
        }

        var opening = text[at] is '(' or '[' ? text[at] : ' ';
        var label = opening == ' ' ? at : at + 1;
        var (kind, number) = At(text, label) switch
        {
            >= 'A' and < (char)('A' + Most) => (LabelKind.Upper, text[label] - 'A'),
            >= 'a' and < (char)('a' + Most) => (LabelKind.Lower, text[label] - 'a'),
            >= '1' and < (char)('1' + Most) => (LabelKind.Digit, text[label] - '1'),
            _ => (LabelKind.Bullet, -1),
        };
        var closing = At(text, label + 1);
        var fits = opening switch { '(' => closing == ')', '[' => closing == ']', _ => closing is '.' or ')' or ':' };
        var end = AfterEmphasis(text, label + 2);
        return number < 0 || !fits || !char.IsWhiteSpace(At(text, end)) || At(text, end + 1) == '\0'
            ? null
            : new OptionMark(at, end, new OptionForm(opening, closing, kind), number, text[label].ToString(), opensLine);
    }

    /// <summary>"**A.** text" closes its emphasis behind the mark.</summary>
    private static int AfterEmphasis(string text, int at)
    {
        while (At(text, at) is '*' or '_')
        {
            at++;
        }

        return at;
    }

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';
}
