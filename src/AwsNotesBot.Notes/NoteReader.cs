using AwsNotesBot.Notes.Passages;
using AwsNotesBot.Notes.Structure.Dropping;
using AwsNotesBot.Notes.Structure.Outlines;
using AwsNotesBot.Notes.Structure.Source;

namespace AwsNotesBot.Notes;

/// <summary>Reads a note's text into passages.</summary>
public static class NoteReader
{
    /// <param name="path">Of the file, below the notes folder, with forward slashes.</param>
    /// <param name="bytes">Size of the file, for the report.</param>
    /// <param name="options"><c>null</c> for the defaults.</param>
    public static Note Read(string path, NoteText text, long bytes = 0, PassageOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(text);

        var dropped = new DroppedLines();
        var (title, passages) = Read(path, text, options ?? new PassageOptions(), dropped);
        var report = new ReadingReport(bytes, text.Repaired, text.Redacted, dropped.Count());
        return new Note(path, title, text.FrontMatter.Tags, text.FrontMatter.Aliases, text.FrontMatter.Exams, passages, report) { Updated = text.FrontMatter.Updated };
    }

    /// <summary>The same with every dropped line at hand.</summary>
    internal static (string Title, IReadOnlyList<Passage> Passages) Read(string path, NoteText text, PassageOptions options, DroppedLines dropped)
    {
        var body = text.Lines.Select((line, index) => index + 1 < text.BodyFirstLine ? "" : line).ToArray();
        var parsed = SourcePasses.Apply(body, dropped);
        var outline = OutlineReader.Read(parsed, dropped);
        var title = text.FrontMatter.Title ?? outline.Title ?? Path.GetFileNameWithoutExtension(path);
        var passages = new PassageBuilder(options).Build(outline.Root, path, title);
        return (title,
        [
            .. passages.Select(passage => passage with
            {
                NoteAliases = text.FrontMatter.Aliases,
                NoteExams = text.FrontMatter.Exams,
                NoteUpdated = text.FrontMatter.Updated,
                Source = LinesOf(text, passage.Lines),
            }),
        ]);
    }

    private static string LinesOf(NoteText text, LineRange range) =>
        string.Join('\n', text.Lines.Skip(range.First - 1).Take(range.Last - range.First + 1));
}
