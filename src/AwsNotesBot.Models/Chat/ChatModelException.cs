namespace AwsNotesBot.Models.Chat;

/// <summary>The chat model gave no whole answer; the message says why and what to do.</summary>
public sealed class ChatModelException(ChatFailure failure, string message, Exception? cause = null) : Exception(message, cause)
{
    public ChatFailure Failure { get; } = failure;
}

/// <summary>Why a chat model gave no whole answer.</summary>
public enum ChatFailure
{
    /// <summary>It cannot be reached, refuses, or answers rubbish.</summary>
    Unavailable,

    /// <summary>It did not finish within the time.</summary>
    TooSlow,

    /// <summary>It says that it is asked too often.</summary>
    RateLimited,

    /// <summary>Too many answers are being written already.</summary>
    Busy,

    /// <summary>The tokens of the day are spent.</summary>
    OutOfBudget,
}
