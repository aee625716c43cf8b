using System.Collections.Concurrent;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Storage;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Retrieval.Indexing;

/// <summary>Opens the files that may have changed and reads those that did, several at a time; a file that fails is skipped with its reason.</summary>
internal sealed class ChangedFileReader(NoteFolder folder, Func<string, byte[], Note> read, TimeProvider time, ILogger logger)
{
    private readonly ConcurrentBag<ReadFile> _read = [];
    private readonly ConcurrentBag<SkippedFile> _skipped = [];
    private readonly ConcurrentBag<string> _vanished = [];
    private readonly Lock _counting = new();
    private long _bytes;

    public IReadOnlyCollection<ReadFile> Read => _read;

    public IReadOnlyCollection<SkippedFile> Skipped => _skipped;

    /// <summary>Files that were deleted between the listing and the reading.</summary>
    public IReadOnlyCollection<string> Vanished => _vanished;

    public long Bytes => _bytes;

    /// <param name="files">In any order.</param>
    /// <param name="known">The hash of the content that need not be read again, by path.</param>
    /// <param name="progress">Is told the bytes read.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    public async Task ReadAsync(
        IReadOnlyList<NoteFile> files,
        Func<string, ContentHash?> known,
        IProgress<IndexProgress>? progress,
        CancellationToken cancellationToken)
    {
        // The longest first, or the last one would be read alone while the other cores wait.
        var longestFirst = files.OrderByDescending(file => file.Size).ThenBy(file => file.Path, StringComparer.Ordinal);
        var total = files.Sum(file => file.Size);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        await Task.Run(() => Parallel.ForEach(Partitioner.Create(longestFirst, EnumerablePartitionerOptions.NoBuffering), options, file =>
        {
            try
            {
                ReadOne(file, known(file.Path));
            }
            catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
            {
                _vanished.Add(file.Path);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                _skipped.Add(Explain(file.Path, exception));
            }

            // Counted and told in one go: else the count of one file could be told after that of a later one, and progress go back.
            lock (_counting)
            {
                _bytes += file.Size;
                progress?.Report(new(IndexStage.Reading, _bytes, total));
            }
        }), cancellationToken);
    }

    private void ReadOne(NoteFile file, ContentHash? known)
    {
        var readAt = time.GetUtcNow().UtcTicks;
        var stamp = FileStamp.Of(file.FullPath);
        var bytes = folder.ReadBytes(file);
        var hash = ContentHash.Of(bytes);
        _read.Add(new(file.Path, hash == known ? null : read(file.Path, bytes), hash, stamp, readAt));
    }

    private SkippedFile Explain(string path, Exception exception)
    {
        switch (exception)
        {
            case NoteReadException unreadable:
                return new(path, unreadable.Message, unreadable.Line);
            default:
                Log.NoteReaderFailed(logger, path, exception);
                return new(path, $"The reader failed on this note ({exception.GetType().Name}: {exception.Message}). Please report it with the note.");
        }
    }
}
