using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval.Tests.Fakes;

/// <summary>Passages in a few words.</summary>
internal static class Passages
{
    /// <param name="place">Note and line, for example <c>soup.md:3</c>; also the id.</param>
    /// <param name="heading">Levels joined by <c> > </c>; empty for none.</param>
    /// <param name="blocks">A paragraph each, on lines of their own.</param>
    public static Passage Passage(string place, string heading, params string[] blocks)
    {
        var (note, line) = (place.Split(':')[0], int.Parse(place.Split(':')[1]));
        return new Passage
        {
            Id = place,
            NotePath = note,
            NoteTitle = "Kitchen",
            HeadingPath = heading.Length == 0 ? [] : heading.Split(" > "),
            Blocks = [.. blocks.Select((text, i) => new PassageBlock(BlockKind.Paragraph, text, new(line + i, line + i)))],
            Lines = new(line, line + blocks.Length - 1),
        };
    }
}
