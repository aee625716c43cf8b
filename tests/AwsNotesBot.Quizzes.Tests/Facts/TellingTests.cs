using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Tests.Fakes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Tests.Facts;

public class TellingTests
{
    private static readonly PassageIndex Birds = Notebook.Index([.. Enumerable.Range(0, 12).Select(i => ($"{i}.md", $"# Bird {i}\n\nA bird of the valley{(i == 0 ? " that hovers over meadows" : "")}.\n"))]);

    [Fact]
    public void WordsThatEveryNoteHasTellLittle() => Assert.True(Telling.Of("a bird of the valley", "Kestrel", Birds) < Telling.Least);

    [Fact]
    public void RareOnesTellMuch() => Assert.True(Telling.Of("a bird that hovers over meadows", "Kestrel", Birds) >= Telling.Least);

    [Fact]
    public void WordsOfTheNameTellNothing() => Assert.Equal(0, Telling.Of("hovers over meadows", "Hovers over meadows", Birds));
}
