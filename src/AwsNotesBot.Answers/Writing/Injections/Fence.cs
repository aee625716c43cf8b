using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace AwsNotesBot.Answers.Writing.Injections;

/// <summary>Makes a text of a note or a user safe to stand between the marks of a prompt: it can neither close its fence nor play another part of the conversation.</summary>
internal static partial class Fence
{
    /// <summary>Without what nobody sees; no angle bracket of any width is left, nor what a server's chat template may take for the border of a turn.</summary>
    public static string Of(string text) => Template().Replace(VisibleText.Of(text), "($1)")
        .Replace('<', '‹').Replace('>', '›').Replace('＜', '‹').Replace('＞', '›');

    /// <param name="rules">The program's own.</param>
    /// <param name="data">With every text of a note or user fenced.</param>
    public static IReadOnlyList<ChatMessage> Prompt(string rules, string data) => [new(ChatRole.System, rules), new(ChatRole.User, data)];

    /// <summary><c>[INST]</c> and its kin; those in angle brackets lose them anyway.</summary>
    [GeneratedRegex(@"\[(/?[A-Z]{3,20}(?:_[A-Z]{3,20}){0,2})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Template();
}
