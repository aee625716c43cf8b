namespace AwsNotesBot.Bot.Commands;

/// <summary>What a message asks for.</summary>
internal enum Command
{
    /// <summary>Anything that is no command: a question about the notes.</summary>
    Ask,
    Greet,
    Help,
    Thank,

    /// <summary>How far the learner has come.</summary>
    Progress,

    /// <summary>Something about being reminded.</summary>
    Remind,

    /// <summary>This conversation is to be forgotten.</summary>
    Forget,

    /// <summary>Everything about the user is to be forgotten.</summary>
    ForgetMe,
}
