using AwsNotesBot.Notes;
using AwsNotesBot.Quizzes.Tests.Fakes;

namespace AwsNotesBot.Quizzes.Tests;

public class ContentTests
{
    private const int FewestPerNote = 8, FewestOfTheSourceNotes = 1_500;

    [Fact]
    public void TheNotesThatShipGiveEightItemsEach()
    {
        var book = Book(Repository.PathOf("content"), out var notes);

        Assert.True(book.Items.Count >= FewestPerNote * notes, $"{book.Items.Count} items from {notes} notes.");
        var rich = book.Items.GroupBy(i => i.Passage.NotePath).Count(note => note.Count() >= FewestPerNote);
        Assert.True(rich >= 0.9 * notes, $"Only {rich} of {notes} notes give {FewestPerNote} items or more.");
    }

    [Fact]
    public void TheSourceNotesGiveFifteenHundredItems()
    {
        Assert.SkipUnless(Repository.Shared("notes") is not null, "This checkout has no folder 'shared/notes' beside it.");

        Assert.InRange(Book(Repository.Shared("notes")!, out _).Items.Count, FewestOfTheSourceNotes, int.MaxValue);
    }

    private static QuizBook Book(string folder, out int notes)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".txt" && Path.GetFileName(file) != "README.md")
            .Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), NoteText.Read(File.ReadAllBytes(file)))).ToArray();
        notes = files.Length;
        return QuizBook.Build(Notebook.Index(files), seed: 1);
    }
}
