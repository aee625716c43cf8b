using AwsNotesBot.Notes;
using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Tests.Grading;

/// <summary>The notes that ship: they say which words exist and how much each of them tells.</summary>
internal static class ContentNotes
{
    private static readonly Lazy<PassageIndex> LazyIndex = new(() => PassageIndex.Build(
    [
        .. Directory.EnumerateFiles(Repository.PathOf("content"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => NoteReader.Read(Path.GetRelativePath(Repository.PathOf("content"), file), NoteText.Read(File.ReadAllBytes(file))).Passages)
            .Select(passage => new IndexedPassage(passage, ReadOnlyMemory<float>.Empty)),
    ]));

    public static PassageIndex Index => LazyIndex.Value;

    public static AnswerGrader Grader { get; } = new(Index);
}
