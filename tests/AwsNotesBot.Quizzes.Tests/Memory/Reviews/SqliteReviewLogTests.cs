using System.Text;
using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Memory.Reviews;
using Microsoft.Data.Sqlite;

namespace AwsNotesBot.Quizzes.Tests.Memory.Reviews;

public class SqliteReviewLogTests : ReviewLogContract
{
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory().FullName, "below");
    private readonly string _path;

    public SqliteReviewLogTests()
    {
        _path = Path.Combine(_folder, SqliteReviewLog.FileName);
        Log = new SqliteReviewLog(_path);
    }

    protected override IReviewLog Log { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnAcknowledgedReviewIsInTheFilesAtOnceWhateverHappensToTheProgram()
    {
        await Log.AppendAsync([Reviews.Of()], Cancel);

        // The files as a killed program would leave them: nothing closed, nothing flushed.
        var copy = Directory.CreateTempSubdirectory().FullName;
        foreach (var file in Directory.GetFiles(_folder))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        Assert.Equal([Reviews.Of()], await new SqliteReviewLog(Path.Combine(copy, SqliteReviewLog.FileName)).ReadAsync("webchat/ada", Cancel));
    }

    [Fact]
    public async Task OfAForgottenLearnerNoByteIsLeft()
    {
        var secret = "a-word-nobody-else-says";
        await Log.AppendAsync([.. Enumerable.Range(1, 500).Select(n => Reviews.Of(n, answer: secret))], Cancel);
        Assert.Contains(secret, AllBytes());

        await Log.ForgetAsync("webchat/ada", Cancel);

        Assert.DoesNotContain(secret, AllBytes());
        Assert.DoesNotContain("webchat/ada", AllBytes());
    }

    [Fact]
    public async Task NoRowIsEverChanged()
    {
        await Log.AppendAsync([Reviews.Of()], Cancel);

        Assert.Contains("a review is never changed", Assert.Throws<SqliteException>(() => Execute("UPDATE review SET rating = 1")).Message);
    }

    [Fact]
    public async Task AFileOfANewerReleaseIsLeftAloneAndNamed()
    {
        await Log.AppendAsync([Reviews.Of()], Cancel);
        Execute("PRAGMA user_version = 99");

        var error = await Assert.ThrowsAsync<ReviewLogException>(() => Log.ReadAsync("webchat/ada", Cancel));

        Assert.Equal(
            $"The review log '{_path}' cannot be used: it was written by a newer release (schema version 99; this one knows 1). " +
            "Check its folder and its rights; a damaged file is best replaced by its last backup.",
            error.Message);
    }

    [Fact]
    public async Task AFileOfAnotherProgramIsLeftAlone()
    {
        Directory.CreateDirectory(_folder);
        Execute("CREATE TABLE theirs (x)");

        var error = await Assert.ThrowsAsync<ReviewLogException>(() => Log.AppendAsync([Reviews.Of()], Cancel));

        Assert.Contains("it is the file of another program", error.Message);
    }

    [Fact]
    public async Task ADamagedFileEndsInASentence()
    {
        Directory.CreateDirectory(_folder);
        await File.WriteAllTextAsync(_path, new string('x', 5_000), Cancel);

        Assert.Contains($"The review log '{_path}' cannot be used", (await Assert.ThrowsAsync<ReviewLogException>(() => Log.ReadAsync("webchat/ada", Cancel))).Message);
        Assert.Equal(5_000, new FileInfo(_path).Length);
    }

    [Fact]
    public async Task WhileAnotherProcessWritesForLongAnAnswerIsRefusedInASentence()
    {
        await Log.AppendAsync([Reviews.Of()], Cancel);
        using var other = new SqliteConnection($"Data Source={_path}");
        other.Open();
        using var held = other.BeginTransaction(deferred: false);

        var error = await Assert.ThrowsAsync<ReviewLogException>(
            () => new SqliteReviewLog(_path, TimeSpan.FromMilliseconds(50)).AppendAsync([Reviews.Of(2)], Cancel));

        Assert.StartsWith($"The review log '{_path}' was held by another process", error.Message);
    }

    private string AllBytes() => string.Concat(Directory.GetFiles(_folder).Select(f => Encoding.Latin1.GetString(File.ReadAllBytes(f))));

    private void Execute(string sql)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={_path}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
