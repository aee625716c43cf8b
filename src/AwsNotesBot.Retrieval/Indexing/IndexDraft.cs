using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Storage;

namespace AwsNotesBot.Retrieval.Indexing;

/// <summary>The stored index, the folder's listing and the files just read, put together into what the index becomes.</summary>
internal sealed class IndexDraft
{
    private readonly StoredIndex _stored;
    private readonly Dictionary<string, ReadFile> _read;
    private readonly List<SkippedFile> _skipped;
    private readonly HashSet<string> _present;
    private readonly List<StoredNote> _touched = [];

    public IndexDraft(StoredIndex stored, FolderListing listing, ChangedFileReader reading, bool reembed)
    {
        _stored = stored;
        _read = reading.Read.ToDictionary(file => file.Path);
        _skipped = [.. listing.Skipped.Concat(reading.Skipped).OrderBy(file => file.Path, StringComparer.Ordinal)];
        _present = [.. listing.Files.Select(file => file.Path).Except(reading.Skipped.Select(file => file.Path)).Except(reading.Vanished)];
        var toEmbed = new List<Note>();
        foreach (var path in _present.Order(StringComparer.Ordinal))
        {
            var known = stored.Notes.GetValueOrDefault(path);
            var file = _read.GetValueOrDefault(path);
            if (file?.Note is { } note)
            {
                toEmbed.Add(note);
            }
            else if (reembed)
            {
                toEmbed.Add(known!.Note);
            }
            else if (file is not null && (file.Stamp != known!.Stamp || file.Stamp.IsSettledAt(file.ReadAt)))
            {
                _touched.Add(known! with { Stamp = file.Stamp, ReadAt = file.ReadAt });
            }
        }

        ToEmbed = toEmbed;
    }

    /// <summary>Notes that will be written, in the order of their paths.</summary>
    public IReadOnlyList<Note> ToEmbed { get; }

    public IndexChanges ToChanges(PipelineVersion pipeline, IReadOnlyList<StoredVector>[] vectors) => new(
        _stored.Revision,
        pipeline,
        [.. _stored.Notes.Keys.Where(path => !_present.Contains(path)).Order(StringComparer.Ordinal)],
        [.. ToEmbed.Select((note, i) => ToStored(note, vectors[i]))],
        _touched);

    public StoredIndex Apply(IndexChanges changes)
    {
        var notes = new Dictionary<string, StoredNote>(_stored.Notes);
        foreach (var path in changes.Removed)
        {
            notes.Remove(path);
        }

        foreach (var note in changes.Written.Concat(changes.Touched))
        {
            notes[note.Path] = note;
        }

        return new(changes.BasedOn, changes.Pipeline, notes);
    }

    public IndexReport ToReport(StoredIndex current, int embedded, long bytesRead, TimeSpan elapsed) => new(
        [
            .. current.Notes.Values.OrderBy(note => note.Path, StringComparer.Ordinal)
                .Select(note => new IndexedFile(note.Path, ChangeOf(note), note.Note.Passages.Count, note.Note.Report)),
        ],
        _skipped,
        [.. _stored.Notes.Keys.Where(path => !current.Notes.ContainsKey(path)).Order(StringComparer.Ordinal)],
        embedded,
        bytesRead,
        elapsed);

    private StoredNote ToStored(Note note, IReadOnlyList<StoredVector> vectors)
    {
        if (_read.TryGetValue(note.Path, out var file))
        {
            return new(note, vectors, file.Hash, file.Stamp, file.ReadAt);
        }

        var known = _stored.Notes[note.Path];
        return new(note, vectors, known.Hash, known.Stamp, known.ReadAt);
    }

    private FileChange ChangeOf(StoredNote note) =>
        !_stored.Notes.TryGetValue(note.Path, out var before) ? FileChange.Added
        : before.Hash != note.Hash ? FileChange.Changed
        : FileChange.Unchanged;
}
