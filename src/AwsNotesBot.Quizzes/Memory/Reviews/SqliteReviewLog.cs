using AwsNotesBot.Quizzes.Memory.Fsrs;
using Microsoft.Data.Sqlite;

namespace AwsNotesBot.Quizzes.Memory.Reviews;

/// <summary>The review log in one SQLite file of its own, which is never made again from anything else.</summary>
public sealed class SqliteReviewLog : IReviewLog
{
    public const string FileName = "reviews.db";

    private readonly SqliteReviewFile _file;

    /// <summary>Answers of this process are written one after another in the order they came: SQLite itself would let some of many starve.</summary>
    private readonly SemaphoreSlim _writing = new(1);

    /// <param name="path">The file; it and its folder are made where they are missing.</param>
    /// <param name="busyTimeout">How long to wait for another process that writes; five seconds where not given.</param>
    public SqliteReviewLog(string path, TimeSpan? busyTimeout = null) => _file = new(path, busyTimeout ?? TimeSpan.FromSeconds(5));

    public Task<int> AppendAsync(IReadOnlyCollection<Review> reviews, CancellationToken cancellationToken = default) => WriteAsync(
        connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            using var insert = Command(
                connection,
                """
                INSERT INTO review (learner, session, number, revision, item, rating, outcome, answer, elapsed, time)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING
                """,
                new object[10]);
            var added = 0;
            foreach (var r in reviews)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Bind(insert, r.Learner, r.Session, r.Number, r.Revision, r.ItemId, (int)r.Rating, (int)r.Outcome, r.Answer,
                    (long)r.Elapsed.TotalMilliseconds, r.Time.ToUnixTimeMilliseconds());
                added += insert.ExecuteNonQuery();
            }

            transaction.Commit();
            return added;
        },
        cancellationToken);

    public Task<IReadOnlyList<Review>> ReadAsync(string learner, CancellationToken cancellationToken = default) =>
        SelectAsync(learner, "WHERE learner = $1 ORDER BY time, session, number, revision", [learner], cancellationToken);

    public Task<IReadOnlyList<Review>> ReadSessionAsync(string learner, string session, CancellationToken cancellationToken = default) =>
        SelectAsync(learner, "WHERE learner = $1 AND session = $2 ORDER BY number, revision", [learner, session], cancellationToken);

    public Task<FittedWeights?> ReadWeightsAsync(string learner, CancellationToken cancellationToken = default) => Task.Run(
        () => _file.Use(connection =>
        {
            using var select = Command(connection, "SELECT json FROM weights WHERE learner = $1 ORDER BY version DESC LIMIT 1", learner);
            return select.ExecuteScalar() is string json ? FittedWeights.Parse(json) : null;
        }),
        cancellationToken);

    public Task WriteWeightsAsync(string learner, FittedWeights weights, CancellationToken cancellationToken = default) => WriteAsync(
        connection =>
        {
            using var insert = Command(
                connection,
                "INSERT INTO weights (learner, version, json) SELECT $1, 1 + coalesce(max(version), 0), $2 FROM weights WHERE learner = $1",
                learner,
                weights.ToJson());
            return insert.ExecuteNonQuery();
        },
        cancellationToken);

    public Task<int> ForgetAsync(string learner, CancellationToken cancellationToken = default) => WriteAsync(
        connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            using var reviews = Command(connection, "DELETE FROM review WHERE learner = $1", learner);
            using var weights = Command(connection, "DELETE FROM weights WHERE learner = $1", learner);
            var removed = reviews.ExecuteNonQuery();
            weights.ExecuteNonQuery();
            transaction.Commit();
            SqliteReviewFile.Overwrite(connection);
            return removed;
        },
        cancellationToken);

    private async Task<T> WriteAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => _file.Use(work), cancellationToken);
        }
        finally
        {
            _writing.Release();
        }
    }

    private Task<IReadOnlyList<Review>> SelectAsync(string learner, string where, object[] values, CancellationToken cancellationToken) => Task.Run(
        () => _file.Use<IReadOnlyList<Review>>(connection =>
        {
            using var select = Command(connection, $"SELECT session, number, revision, item, rating, outcome, answer, elapsed, time FROM review {where}", values);
            using var row = select.ExecuteReader();
            var reviews = new List<Review>();
            while (row.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                reviews.Add(Read(learner, row));
            }

            return reviews;
        }),
        cancellationToken);

    private static Review Read(string learner, SqliteDataReader row) => new()
    {
        Learner = learner,
        Session = row.GetString(0),
        Number = row.GetInt32(1),
        Revision = row.GetInt32(2),
        ItemId = row.GetString(3),
        Rating = (Rating)row.GetInt32(4),
        Outcome = (AnswerOutcome)row.GetInt32(5),
        Answer = row.GetString(6),
        Elapsed = TimeSpan.FromMilliseconds(row.GetInt64(7)),
        Time = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(8)),
    };

    private static SqliteCommand Command(SqliteConnection connection, string sql, params object[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= values.Length; i++)
        {
            command.Parameters.Add(new() { ParameterName = $"${i}", Value = values[i - 1] });
        }

        return command;
    }

    private static void Bind(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }
    }
}
