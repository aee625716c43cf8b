using System.Text.Json.Serialization;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Retrieval.Storage;

/// <summary>A note without path and passages; the form of the column <c>note.details</c>.</summary>
internal sealed record NoteDetails(
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("tags")] IReadOnlyList<string> Tags,
    [property: JsonPropertyName("aliases")] IReadOnlyList<string> Aliases,
    [property: JsonPropertyName("exams")] IReadOnlyList<string> Exams,
    [property: JsonPropertyName("updated")] DateOnly? Updated,
    [property: JsonPropertyName("report")] ReadingReport Report)
{
    public static NoteDetails Of(Note note) => new(note.Title, note.Tags, note.Aliases, note.Exams, note.Updated, note.Report);

    public Note ToNote(string path, IReadOnlyList<Passage> passages) =>
        new(path, Title, Tags, Aliases, Exams, [.. passages.Select(passage => passage with { NoteAliases = Aliases, NoteExams = Exams, NoteUpdated = Updated })], Report)
        {
            Updated = Updated,
        };
}
