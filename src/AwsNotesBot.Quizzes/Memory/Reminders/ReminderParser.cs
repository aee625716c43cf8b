using System.Globalization;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Quizzes.Memory.Reminders;

/// <summary>Tells a wish to be reminded from anything else: a wish is the whole message, so "remind me what a queue is" stays a question.</summary>
public static partial class ReminderParser
{
    /// <returns>The wish, or <c>null</c> where the message is about something else.</returns>
    public static ReminderWish? Parse(string text)
    {
        var said = text.Trim().TrimEnd('!', '.');
        if (StopWords().IsMatch(said))
        {
            return new ReminderWish.Stop();
        }

        if (AskWords().IsMatch(said.TrimEnd('?', ' ')))
        {
            return new ReminderWish.Ask();
        }

        var match = Wish().Match(said);
        return !match.Success ? null : TimeOf(match) is { } time ? new ReminderWish.Daily(time, ZoneOf(match)) : new ReminderWish.Unclear();
    }

    private static TimeOnly? TimeOf(Match match)
    {
        if (match.Groups["word"] is { Success: true, Value: var word })
        {
            return word.Equals("noon", StringComparison.OrdinalIgnoreCase) ? new TimeOnly(12, 0) : new TimeOnly(0, 0);
        }

        if (!match.Groups["hour"].Success)
        {
            return null;
        }

        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Success ? char.ToLowerInvariant(match.Groups["half"].Value[0]) : (char?)null;
        return (hour, half) switch
        {
            ( > 23, _) or (0 or > 12, 'a' or 'p') => null,
            _ when minute > 59 => null,
            (_, 'a') => new TimeOnly(hour % 12, minute),
            (_, 'p') => new TimeOnly((hour % 12) + 12, minute),
            _ => new TimeOnly(hour, minute),
        };
    }

    private static string? ZoneOf(Match match) => match.Groups["zone"] is { Success: true, Value: var zone } ? zone : null;

    [GeneratedRegex(
        """
        ^(please[ ])?remind[ ]me
        ([ ](every[ ]day|daily|each[ ]day))?
        ([ ]at|[ ](?<about>every[ ]day|daily))?
        ([ ]((?<hour>[0-9]{1,2})([:.h](?<minute>[0-9]{2}))?([ ]?(?<half>[ap])\.?m\.?)?([ ]o'?clock)?|(?<word>noon|midnight)))?
        ([ ](every[ ]day|daily|each[ ]day))?
        (,?[ ](in[ ])?(?<zone>[a-z][a-z0-9_+/-]{1,40}([ ][a-z]{1,20}){0,2}?)([ ]time)?)?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Wish();

    [GeneratedRegex(
        "^((please )?(stop|end|cancel|no more)( all)? (reminding me|(my |the )?reminders?)|(please )?(don'?t|do not) remind me( any ?more)?)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex StopWords();

    [GeneratedRegex(
        "^((when|at what time) (do|will|are) you (remind|reminding) me|(show |what are )?my reminders?|(do|will) you remind me)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AskWords();
}
