using System.Text;
using AwsNotesBot.Notes;

namespace AwsNotesBot.App.Evaluation;

/// <summary>The squashed text of each note file, to check that what is quoted stands there.</summary>
internal sealed class NotesBodies
{
    private const int RunWords = 8;
    private const int RunStep = 4;
    private const double ShareOfRuns = 0.9;

    private readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal);

    /// <param name="folder">Read with its subfolders; a file is found by its path or by its name alone, endings aside.</param>
    public NotesBodies(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(path);
            var text = Encoding.UTF8.GetString(bytes);
            var mended = Mended(bytes, text);
            var forms = mended == text ? [text, QuoteText.Bare(text)] : new[] { text, mended, QuoteText.Bare(text), QuoteText.Bare(mended) };
            var body = string.Join(' ', forms.Select(QuoteText.Squash));
            _bodies[Stem(Path.GetRelativePath(folder, path).Replace('\\', '/'))] = body;
            _bodies[Path.GetFileNameWithoutExtension(path)] = body;
        }
    }

    /// <summary>A quote may leave out images, links and navigation: all of its runs of eight words must stand in the file, bar a tenth.</summary>
    public bool IsVerbatim(QuotedPassage citation)
    {
        if (!_bodies.TryGetValue(Stem(citation.Source), out var body)
            && !_bodies.TryGetValue(Path.GetFileNameWithoutExtension(citation.Source), out body))
        {
            return false;
        }

        var words = QuoteText.Words(citation.Quote);
        var starts = Enumerable.Range(0, Math.Max(1, words.Count - RunWords + 1)).Where(i => i % RunStep == 0).ToList();
        var standing = starts.Count(i => body.Contains(string.Join(' ', words.Skip(i).Take(RunWords)), StringComparison.Ordinal));
        return words.Count > 0 && standing >= ShareOfRuns * starts.Count;
    }

    private static string Mended(byte[] bytes, string text)
    {
        try
        {
            return string.Join('\n', NoteText.Read(bytes).Lines);
        }
        catch (NoteReadException)
        {
            return text;
        }
    }

    private static string Stem(string path) => path.Length - Path.GetExtension(path).Length is var end ? path[..end] : path;
}
