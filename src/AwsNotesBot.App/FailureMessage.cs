using AwsNotesBot.Bot.State;
using AwsNotesBot.Quizzes.Memory.Reviews;
using AwsNotesBot.Retrieval;
using Microsoft.Extensions.Options;

namespace AwsNotesBot.App;

/// <summary>Which failures end in a sentence for the user. Any other is a defect of ours and keeps its stack trace.</summary>
internal static class FailureMessage
{
    public static string? Of(Exception error) => error switch
    {
        CommandException or RetrievalException or ReviewLogException or StateStoreException => error.Message,
        OptionsValidationException options => $"The settings are not usable. {string.Join(' ', options.Failures)}",
        IOException or UnauthorizedAccessException => error.Message,
        _ => null,
    };
}
