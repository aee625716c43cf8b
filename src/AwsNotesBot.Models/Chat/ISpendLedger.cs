namespace AwsNotesBot.Models.Chat;

/// <summary>Counts the tokens of each day. A process boundary: of one process, or of all that share a store.</summary>
public interface ISpendLedger
{
    /// <param name="day">In UTC.</param>
    /// <param name="tokens">Spent, or where they are fewer than 0, given back.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    /// <returns>All that is spent on the day, with these.</returns>
    Task<long> AddAsync(DateOnly day, long tokens, CancellationToken cancellationToken = default);
}
