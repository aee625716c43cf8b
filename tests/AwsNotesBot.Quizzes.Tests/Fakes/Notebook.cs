using System.Text;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Embeddings;
using AwsNotesBot.Retrieval.Indexing;

namespace AwsNotesBot.Quizzes.Tests.Fakes;

/// <summary>Notes written for a test, read and indexed as the program does it.</summary>
internal static class Notebook
{
    public static PassageIndex Index(string markdown) => Index(("note.md", markdown));

    public static PassageIndex Index(params (string Path, string Markdown)[] notes) =>
        Index([.. notes.Select(n => (n.Path, NoteText.Read(Encoding.UTF8.GetBytes(n.Markdown))))]);

    public static PassageIndex Index(params (string Path, NoteText Text)[] notes) =>
        PassageIndex.Build([.. notes.SelectMany(n => NoteReader.Read(n.Path, n.Text).Passages).Select(Indexed)]);

    public static Note Read(string path, string markdown) => NoteReader.Read(path, NoteText.Read(Encoding.UTF8.GetBytes(markdown)));

    private static IndexedPassage Indexed(Passage passage)
    {
        var vector = new float[StaticEmbeddingModel.BuiltIn.Dimensions];
        StaticEmbeddingModel.BuiltIn.Embed(EmbeddingText.Of(passage), vector);
        return new IndexedPassage(passage, vector);
    }
}
