using AwsNotesBot.Notes.Structure.Outlines;

namespace AwsNotesBot.Notes.Passages;

/// <summary>Cuts a note's sections into passages, in the order of the note.</summary>
internal sealed class PassageBuilder(PassageOptions options)
{
    private readonly SectionMerger merger = new(options);
    private readonly SectionSplitter splitter = new(options);

    public IReadOnlyList<Passage> Build(Section root, string notePath, string noteTitle)
    {
        var ids = new PassageIds(notePath);
        var passages = new List<Passage>();
        foreach (var draft in merger.Merge(root).SelectMany(splitter.Split))
        {
            var after = passages.Count > 0 ? passages[^1].Lines.Last : 0;
            passages.Add(Passage(draft.Path, draft.Blocks(after), notePath, noteTitle, ids));
        }

        return passages;
    }

    private static Passage Passage(IReadOnlyList<string> path, IReadOnlyList<PassageBlock> blocks, string notePath, string noteTitle, PassageIds ids)
    {
        return new Passage
        {
            Id = ids.Next(path, blocks),
            NotePath = notePath,
            NoteTitle = noteTitle,
            HeadingPath = path,
            Blocks = blocks,
            Lines = blocks.Select(block => block.Lines).Aggregate((lines, next) => lines.Cover(next)),
        };
    }
}
