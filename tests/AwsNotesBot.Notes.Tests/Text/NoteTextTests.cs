using System.Text;

namespace AwsNotesBot.Notes.Tests.Text;

public class NoteTextTests
{
    [Theory]
    [InlineData("one\ntwo\nthree")]
    [InlineData("one\r\ntwo\r\nthree\r\n")]
    [InlineData("one\rtwo\rthree\r")]
    [InlineData("one\r\ntwo\rthree\n")]
    public void EveryLineEndCountsOnce(string text) => Assert.Equal(["one", "two", "three"], Read(text).Lines);

    [Fact]
    public void EmptyLinesKeepTheNumbering() => Assert.Equal(["", "a", "", "", "b"], Read("\n" + "a\n\r\n\r" + "b").Lines);

    [Fact]
    public void AnEmptyFileHasNoLines()
    {
        var text = NoteText.Read([]);

        Assert.Empty(text.Lines);
        Assert.Equal(1, text.BodyFirstLine);
        Assert.Equal("", text.Body);
    }

    [Fact]
    public void SeparatorsThatAreNoLineEndsStayInTheLine() =>
        Assert.Equal(["a\u2028b\u0085c\fd\ve"], Read("a\u2028b\u0085c\fd\ve").Lines);

    [Fact]
    public void TheByteOrderMarkIsDropped() => Assert.Equal(["# A"], NoteText.Read([0xEF, 0xBB, 0xBF, (byte)'#', (byte)' ', (byte)'A']).Lines);

    [Fact]
    public void AByteThatIsNotUtf8IsNamedWithItsLine()
    {
        var exception = Assert.Throws<NoteReadException>(() => NoteText.Read([.. "a\r\nb\rc "u8, 0x96, .. " d\n"u8]));

        Assert.Equal("The byte 0x96 is not UTF-8. Save the file as UTF-8.", exception.Message);
        Assert.Equal(3, exception.Line);
    }

    [Fact]
    public void ANulByteMeansThatTheFileIsNotText()
    {
        var exception = Assert.Throws<NoteReadException>(() => NoteText.Read("PK\nab\0c"u8));

        Assert.Equal("The file holds a NUL byte, so it is not text.", exception.Message);
        Assert.Equal(2, exception.Line);
    }

    [Fact]
    public void Utf16IsNamed()
    {
        var exception = Assert.Throws<NoteReadException>(() => NoteText.Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("note")]));

        Assert.Equal("The file is UTF-16, not UTF-8. Save it as UTF-8.", exception.Message);
        Assert.Null(exception.Line);
    }

    [Fact]
    public void TheBodyKeepsTheLineNumbersOfTheFile()
    {
        var text = Read("---\ntitle: Queues\n---\n# One\nbody");

        Assert.Equal(4, text.BodyFirstLine);
        Assert.Equal("\n\n\n# One\nbody", text.Body);
        Assert.Equal("title: Queues", text.Lines[1]);
    }

    private static NoteText Read(string text) => NoteText.Read(Encoding.UTF8.GetBytes(text));
}
