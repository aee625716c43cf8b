using AwsNotesBot.Notes.Text;

namespace AwsNotesBot.Notes;

/// <summary>
/// The text of one file with damaged encoding mended and secrets replaced. Line n of it is line n of the file,
/// so every place found in it can be cited.
/// </summary>
public sealed class NoteText
{
    /// <summary>Stands where a secret was.</summary>
    public const string RedactionMark = SecretRedactor.Replacement;

    private NoteText(IReadOnlyList<string> lines, bool repaired, int redacted, FrontMatter frontMatter, int bodyFirstLine)
    {
        Lines = lines;
        Repaired = repaired;
        Redacted = redacted;
        FrontMatter = frontMatter;
        BodyFirstLine = bodyFirstLine;
    }

    /// <summary>Without line ends; <c>Lines[0]</c> is line 1. A line end at the end of the file starts no further line.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Whether damaged encoding was mended.</summary>
    public bool Repaired { get; }

    /// <summary>How many secrets were replaced by <c>[redacted]</c>.</summary>
    public int Redacted { get; }

    public FrontMatter FrontMatter { get; }

    /// <summary>The first line after the front matter, counted from 1; past the end where nothing follows it.</summary>
    public int BodyFirstLine { get; }

    /// <summary>
    /// All lines joined by <c>\n</c>, those of the front matter empty: what a Markdown parser is given,
    /// so that its line numbers are the file's.
    /// </summary>
    public string Body => field ??= string.Join('\n', Lines.Select((line, index) => index + 1 < BodyFirstLine ? "" : line));

    /// <summary>Reads a file's bytes as UTF-8, a byte order mark dropped.</summary>
    /// <exception cref="NoteReadException">The bytes are not text, or not UTF-8.</exception>
    public static NoteText Read(ReadOnlySpan<byte> bytes)
    {
        var text = EncodingRepair.Mend(Utf8Text.Decode(bytes), out var repaired);
        var lines = TextLines.Split(text);
        var redacted = SecretRedactor.Redact(lines);
        var frontMatter = FrontMatterReader.Read(lines, out var bodyFirstLine);
        return new NoteText(lines, repaired, redacted, frontMatter, bodyFirstLine);
    }
}
