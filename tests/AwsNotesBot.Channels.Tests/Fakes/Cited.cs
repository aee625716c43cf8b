using AwsNotesBot.Answers;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Channels.Tests.Fakes;

/// <summary>Passages and citations of an invented note.</summary>
internal static class Cited
{
    public static Passage Passage(string heading, int firstLine, params (BlockKind Kind, string Text)[] blocks) => new()
    {
        Id = "0123456789abcdef",
        NotePath = "kitchen/tea pot.md",
        NoteTitle = "Kitchen",
        HeadingPath = ["Kitchen", heading],
        Blocks = [.. blocks.Select((b, i) => new PassageBlock(b.Kind, b.Text, new LineRange(firstLine + i, firstLine + i)))],
        Lines = new LineRange(firstLine, firstLine + blocks.Length - 1),
    };

    public static Citation Citation(int number, string heading, int firstLine, params string[] sentences)
    {
        var passage = Passage(heading, firstLine, [.. sentences.Select(s => (BlockKind.Paragraph, s))]);
        return new Citation(number, passage, passage.Lines);
    }

    public static Answer Answer(string markdown, IReadOnlyList<Citation> citations, bool abstained = false, IReadOnlyList<Hit>? nearest = null) => new()
    {
        Markdown = markdown,
        Citations = citations,
        Confidence = abstained ? 0.1 : 0.9,
        Abstained = abstained,
        Nearest = nearest ?? [],
        SearchedFor = "question",
        Hits = [],
        Elapsed = TimeSpan.FromMilliseconds(3),
    };
}
