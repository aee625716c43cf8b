namespace AwsNotesBot.Quizzes.Memory.Reviews;

/// <summary>Every answer ever given, append-only: what is known of a learner's memory is derived from it.</summary>
/// <remarks>A process boundary: one file for one machine, a database server for many replicas.</remarks>
public interface IReviewLog
{
    /// <summary>Appends what is not there yet, all or nothing; when it returns, the rows outlive a crash.</summary>
    /// <returns>How many were new: a row whose learner, session, number and revision stand in the log already changes nothing.</returns>
    Task<int> AppendAsync(IReadOnlyCollection<Review> reviews, CancellationToken cancellationToken = default);

    /// <returns>Every row of the learner, corrections included, in order of time.</returns>
    Task<IReadOnlyList<Review>> ReadAsync(string learner, CancellationToken cancellationToken = default);

    /// <returns>The rows of one of the learner's sessions, corrections included, in order of number, then revision.</returns>
    Task<IReadOnlyList<Review>> ReadSessionAsync(string learner, string session, CancellationToken cancellationToken = default);

    /// <returns>The learner's latest weights, or <c>null</c> where none were fitted.</returns>
    Task<FittedWeights?> ReadWeightsAsync(string learner, CancellationToken cancellationToken = default);

    /// <summary>Keeps weights fitted to the learner; those before them stay in the file.</summary>
    Task WriteWeightsAsync(string learner, FittedWeights weights, CancellationToken cancellationToken = default);

    /// <summary>Removes everything about the learner for good: the bytes are overwritten.</summary>
    /// <returns>How many rows of reviews were removed.</returns>
    Task<int> ForgetAsync(string learner, CancellationToken cancellationToken = default);
}
