using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Memory.Reminders;

namespace AwsNotesBot.Bot.Commands;

/// <summary>Tells a command from a question: a command is the whole message, so a question never becomes one.</summary>
internal static partial class CommandParser
{
    public static Command Parse(string text) => text.Trim().TrimEnd('!', '.', '?') switch
    {
        var t when Greeting().IsMatch(t) => Command.Greet,
        var t when HelpWord().IsMatch(t) => Command.Help,
        var t when ProgressWords().IsMatch(t) => Command.Progress,
        var t when ForgetMeWords().IsMatch(t) => Command.ForgetMe,
        var t when ForgetWords().IsMatch(t) => Command.Forget,
        var t when Thanks().IsMatch(t) => Command.Thank,
        _ when ReminderParser.Parse(text) is not null => Command.Remind,
        _ => Command.Ask,
    };

    [GeneratedRegex(@"^(hi|hello|hey|hallo|good (morning|afternoon|evening))( (there|bot|all))?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^(/?help|what can you do|how does this work|commands)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex HelpWord();

    [GeneratedRegex(@"^(/?(my )?progress|(show )?(me )?my progress|show progress|how am i doing|how far am i|statistics|stats)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ProgressWords();

    [GeneratedRegex(@"^(please )?(/?forget me|forget (all|everything) about me|delete (all )?my data)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ForgetMeWords();

    [GeneratedRegex(@"^(/?forget( this conversation)?|/?reset|start over|new topic|new conversation)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ForgetWords();

    [GeneratedRegex(@"^(thanks?( you)?( very much| a lot)?|thx|cheers|great|ok|okay|bye|goodbye)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Thanks();
}
