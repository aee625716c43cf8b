namespace AwsNotesBot.Bot.Commands;

/// <summary>What a message asks for.</summary>
internal enum Command
{
    /// <summary>Anything that is no command: a question about the notes.</summary>
    Ask,
    Greet,
    Help,
    Forget,
    Thank,
}
