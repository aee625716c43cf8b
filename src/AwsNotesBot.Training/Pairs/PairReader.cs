using System.IO.Compression;
using System.Text.Json;
using AwsNotesBot.Learning.Pairs;

namespace AwsNotesBot.Training.Pairs;

/// <summary>Reads a folder of pairs: one source a file, JSON lines <c>{"q": "…", "p": "…"}</c>, plain or gzipped.</summary>
internal static class PairReader
{
    private const string Compressed = ".jsonl.gz";
    private const string Plain = ".jsonl";

    /// <returns>In the order of the names, whatever order the file system has.</returns>
    /// <exception cref="InvalidDataException">There is no source, or a line is no pair; the message names the place.</exception>
    public static IReadOnlyList<PairSource> ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InvalidDataException($"There is no folder '{folder}'. Name the folder that holds the training pairs.");
        }

        var files = Directory.EnumerateFiles(folder)
            .Where(f => f.EndsWith(Compressed, StringComparison.Ordinal) || f.EndsWith(Plain, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        return files.Count > 0
            ? [.. files.Select(ReadFile)]
            : throw new InvalidDataException($"The folder '{folder}' has no file *{Compressed} or *{Plain}. Name the folder that holds the training pairs.");
    }

    public static PairSource ReadFile(string path)
    {
        var name = Path.GetFileName(path)[..Path.GetFileName(path).IndexOf(Plain, StringComparison.Ordinal)];
        using var file = File.OpenRead(path);
        using var content = path.EndsWith(Compressed, StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(content);

        var pairs = new List<TextPair>();
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length > 0)
            {
                pairs.Add(Parse(text, path, line));
            }
        }

        return new PairSource(name, SourceKind.Of(name), pairs);
    }

    private static TextPair Parse(string text, string path, int line)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return new TextPair(json.RootElement.GetProperty("q").GetString()!, json.RootElement.GetProperty("p").GetString()!);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}:{line} is no pair: expected a JSON object with the texts \"q\" and \"p\". {problem.Message}", problem);
        }
    }
}
