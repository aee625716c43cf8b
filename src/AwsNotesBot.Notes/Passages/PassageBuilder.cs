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
        return [.. merger.Merge(root).SelectMany(splitter.Split).Select(draft => Passage(draft, notePath, noteTitle, ids))];
    }

    private static Passage Passage(Draft draft, string notePath, string noteTitle, PassageIds ids)
    {
        var path = draft.CommonPath();
        var blocks = draft.Blocks();
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
