namespace AwsNotesBot.Retrieval.Storage;

/// <summary>Keeps what reading and embedding produced, so that a start repeats neither. May be shared by several processes.</summary>
/// <remarks>Every method throws <see cref="RetrievalException"/> where the store cannot be reached, is held by another process for too long, or was written by a newer release.</remarks>
public interface IPassageStore
{
    /// <summary>Reads the whole store as it stood at one moment; empty where nothing was written or what was written is damaged.</summary>
    Task<StoredIndex> LoadAsync(CancellationToken cancellationToken = default);

    /// <summary>Tells cheaply whether another process has written since <see cref="LoadAsync"/>.</summary>
    Task<Guid> ReadRevisionAsync(CancellationToken cancellationToken = default);

    /// <summary>Writes all changes in one transaction.</summary>
    /// <returns>The new revision, or <c>null</c> where the store has moved on from <see cref="IndexChanges.BasedOn"/>: nothing was written, load again.</returns>
    Task<Guid?> TryApplyAsync(IndexChanges changes, CancellationToken cancellationToken = default);
}
