using System.Text;

namespace AwsNotesBot.Notes.Tests.Passages;

public class NotePropertyTests
{
    [Fact]
    public void GeneratedNotesKeepEveryWordInItsPlace()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var markdown = new MarkdownGenerator(seed).Note(blocks: 30);
            try
            {
                NoteProperties.HoldFor("generated.md", Text(markdown));
                NoteProperties.HoldFor("generated.md", Text(markdown), new PassageOptions { MinWords = 5, MergeWords = 20, SplitWords = 20, MaxWords = 40 });
            }
            catch (Xunit.Sdk.XunitException failure)
            {
                Assert.Fail($"Seed {seed}: {failure.Message}\n\n{markdown}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(SharedNotes))]
    public void SourceNotesKeepEveryWordInItsPlace(string name)
    {
        Assert.SkipUnless(SourceNotes.Present, SourceNotes.Missing);

        NoteProperties.HoldFor(name, NoteText.Read(File.ReadAllBytes(SourceNotes.Paths.Single(path => Path.GetFileName(path).StartsWith(name, StringComparison.Ordinal)))));
    }

    [Fact]
    public void LinesInsertedAboveChangeNoIdAndMoveEveryRange()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var markdown = new MarkdownGenerator(seed).Note(blocks: 30);
            var before = NoteReader.Read("n.md", Text(markdown)).Passages;
            var after = NoteReader.Read("n.md", Text("\n<!-- seven -->\n\n" + markdown)).Passages;

            Assert.Equal(before.Select(p => p.Id), after.Select(p => p.Id));
            Assert.Equal(before.Select(p => p.Lines.First + 3), after.Select(p => p.Lines.First));
        }
    }

    public static TheoryData<string> SharedNotes => ["000", "001", "002", "003", "004"];

    private static NoteText Text(string markdown) => NoteText.Read(Encoding.UTF8.GetBytes(markdown));
}
