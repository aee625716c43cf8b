namespace AwsNotesBot.Bot.State;

/// <summary>Conversation and learner state: small JSON documents by key, with optimistic concurrency.</summary>
/// <remarks>A process boundary: one file for one machine, a database server for many replicas.</remarks>
public interface IStateStore
{
    /// <returns>The document, or <c>null</c> where the key has none.</returns>
    Task<StateEntry?> ReadAsync(string key, CancellationToken cancellationToken = default);

    /// <returns>Every document whose key begins with the prefix, in order of key.</returns>
    Task<IReadOnlyList<KeyValuePair<string, StateEntry>>> ListAsync(string keyPrefix, CancellationToken cancellationToken = default);

    /// <param name="key">Parts separated by <c>/</c>, for example <c>conversation/webchat/123</c>.</param>
    /// <param name="json">The whole new document.</param>
    /// <param name="expectedETag">The etag read before; <c>null</c> where the key must not have a document yet.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    /// <exception cref="StateConflictException">Somebody else wrote in between: read again, and decide again.</exception>
    Task WriteAsync(string key, string json, string? expectedETag, CancellationToken cancellationToken = default);

    /// <summary>Removes every document whose key begins with the prefix and that was last written before the moment.</summary>
    /// <returns>How many were removed.</returns>
    Task<int> DeleteOlderAsync(string keyPrefix, DateTimeOffset writtenBefore, CancellationToken cancellationToken = default);

    /// <summary>Removes the document; does nothing where there is none.</summary>
    Task DeleteAsync(string key, CancellationToken cancellationToken = default);
}

/// <param name="Json">The document.</param>
/// <param name="ETag">Changes with every write.</param>
public sealed record StateEntry(string Json, string ETag);
