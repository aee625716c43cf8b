using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Storage;

namespace AwsNotesBot.Retrieval.Tests.Fakes;

/// <summary>Small stored notes, and a form of an index that two can be compared by, whole.</summary>
internal static class StoredNotes
{
    public static readonly PipelineVersion Pipeline = new("reader 1", "model a");

    public static StoredNote Note(string path, params string[] texts)
    {
        var passages = texts.Select((text, i) => new Passage
        {
            Id = ContentHash.Of(path + text).ToString()[..16],
            NotePath = path,
            NoteTitle = "Queues",
            NoteAliases = ["simple queue"],
            NoteExams = ["SAA"],
            NoteUpdated = new DateOnly(2026, 1, 2),
            Source = $"* {text}\n* delay",
            HeadingPath = ["Queues", "Limits & “quotas”"],
            Lines = new((10 * i) + 1, (10 * i) + 4),
            Blocks =
            [
                new(BlockKind.Paragraph, text, new((10 * i) + 1, (10 * i) + 2)),
                new(BlockKind.ListItem, "delay", new((10 * i) + 3, (10 * i) + 3), Depth: 1, Lead: text),
                new(BlockKind.ListItem, "retention", new((10 * i) + 4, (10 * i) + 4), Depth: 1, Lead: text),
            ],
        }).ToList();
        return new(
            new(path, "Queues", ["aws", "sqs"], ["simple queue"], ["SAA"], passages, new(120, Repaired: true, Redacted: 2, new Dictionary<string, int> { ["table of contents"] = 7 })) { Updated = new DateOnly(2026, 1, 2) },
            [.. texts.Select(text => new StoredVector(ContentHash.Of(text), new[] { text.Length, 0.25f, -1e-7f }))],
            ContentHash.Of(string.Join('\n', texts)),
            new(120, 638_000_000_000_000_000, 637_000_000_000_000_000),
            readAt: 639_000_000_000_000_000);
    }

    public static IndexChanges FirstWrite(params StoredNote[] notes) => new(Guid.Empty, Pipeline, [], notes, []);

    public static string Describe(StoredIndex index) =>
        $"{index.Pipeline}\n" + string.Join('\n', index.Notes.Values.OrderBy(n => n.Path, StringComparer.Ordinal).Select(Describe));

    public static string Describe(StoredNote note) => $"{note.Hash} {note.Stamp} {note.ReadAt}\n{DescribeContent(note)}";

    /// <summary>All that answers are made of: without hash and stamp, which only decide whether the file is read again.</summary>
    public static string DescribeContent(StoredNote note) => string.Join('\n', (string[])
    [
        $"{note.Path} {note.Note.Title} [{string.Join(',', note.Note.Tags)}] [{string.Join(',', note.Note.Aliases)}] [{string.Join(',', note.Note.Exams)}] {note.Note.Updated:O} " +
        $"{note.Note.Report.Bytes} {note.Note.Report.Repaired} {note.Note.Report.Redacted} {string.Join(',', note.Note.Report.Dropped)}",
        .. note.Note.Passages.Zip(note.Vectors, Describe),
    ]);

    public static IEnumerable<string> DescribeContent(StoredIndex index) =>
        index.Notes.Values.OrderBy(n => n.Path, StringComparer.Ordinal).Select(DescribeContent);

    public static string Describe(Passage passage, StoredVector vector) =>
        $"{passage.Id} {passage.NotePath} {passage.NoteTitle} [{string.Join(',', passage.NoteAliases)}] [{string.Join(',', passage.NoteExams)}] {passage.NoteUpdated:O} {passage.Heading} {passage.Lines}: " +
        $"{string.Join('|', passage.Blocks)} {passage.Source} " +
        $"{vector.TextHash} {string.Join(' ', vector.Vector.ToArray().Select(BitConverter.SingleToInt32Bits))}";
}
