namespace AwsNotesBot.Retrieval;

/// <summary>The index cannot be read, written or embedded; the message is a sentence for the user and ends with the remedy.</summary>
public sealed class RetrievalException : Exception
{
    public RetrievalException(string message)
        : base(message)
    {
    }

    public RetrievalException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
