using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Channels.NoteViewer;

/// <summary>The notes of the current index: what the viewer may show.</summary>
internal sealed class NoteCatalog(PassageSearcher searcher)
{
    private volatile Snapshot _snapshot = new(PassageIndex.Empty);

    /// <summary>In the order of their paths.</summary>
    public IReadOnlyList<ListedNote> Notes => Current.Notes;

    /// <param name="path">As in the index: below the notes folder, with forward slashes, in its case.</param>
    public ListedNote? Find(string path) => Current.ByPath.GetValueOrDefault(path);

    private Snapshot Current
    {
        get
        {
            var index = searcher.Index;
            return _snapshot.Index == index ? _snapshot : _snapshot = new(index);
        }
    }

    private sealed class Snapshot(PassageIndex index)
    {
        public PassageIndex Index => index;

        public IReadOnlyList<ListedNote> Notes { get; } =
            [.. index.Passages.GroupBy(p => p.NotePath).Select(g => new ListedNote(g.Key, g.First().NoteTitle, g.Count())).OrderBy(n => n.Path, StringComparer.Ordinal)];

        public Dictionary<string, ListedNote> ByPath => field ??= Notes.ToDictionary(n => n.Path, StringComparer.Ordinal);
    }
}
