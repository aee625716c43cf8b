using System.CommandLine;

namespace AwsNotesBot.Training.Commands;

/// <summary>Where the questions of our own are.</summary>
internal static class QuestionsOption
{
    public static Option<string?> Create() =>
        new("--questions") { Description = "Questions of our own on passages of the data: JSON lines with \"q\", \"passage\" and, where held, \"held\"." };
}
