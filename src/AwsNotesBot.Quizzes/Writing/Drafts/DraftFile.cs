using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Quizzes.Writing.Drafts;

/// <summary>What chat models drafted, in a file of the data folder: a line for each passage that was drafted from, with what was taken. Deleting it forgets the drafts.</summary>
/// <param name="path">The file; it and its folder are made where they are missing.</param>
/// <param name="logger">Is told of lines that cannot be read.</param>
public sealed class DraftFile(string path, ILogger<DraftFile> logger)
{
    public const string FileName = "quiz-drafts.jsonl";

    public string Path => path;

    /// <returns>The items in the order drafted, and the ids of all passages that were drafted from. Lines that cannot be read are left out.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public (IReadOnlyList<DraftedItem> Items, IReadOnlySet<string> Passages) Read()
    {
        var items = new List<DraftedItem>();
        var passages = new HashSet<string>();
        foreach (var (i, line) in Lines().Index())
        {
            if (Parse(line) is { } drafted)
            {
                passages.Add(drafted.Passage);
                items.AddRange(drafted.Items);
            }
            else
            {
                Log.DraftUnread(logger, path, i + 1);
            }
        }

        return (items, passages);
    }

    /// <summary>Adds what was taken from a passage, in one piece: what a kill cuts off is overwritten by the next.</summary>
    /// <param name="passage">Its id.</param>
    /// <param name="items">May be none.</param>
    /// <exception cref="IOException">The file cannot be written, or another process drafts at the same time.</exception>
    public void Append(string passage, IReadOnlyList<DraftedItem> items)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        file.SetLength(EndOfLines(file));
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new DraftedPassage(passage, items), DraftJson.Default.DraftedPassage) + "\n"));
        file.Flush(flushToDisk: true);
    }

    private static DraftedPassage? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, DraftJson.Default.DraftedPassage) is { } passage && passage.Items.All(item => item is not null) ? passage : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private IEnumerable<string> Lines()
    {
        if (!File.Exists(path))
        {
            return [];
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n')[..^1]; // behind the last line end stands nothing, or what a kill cut off
    }

    private static long EndOfLines(FileStream file)
    {
        for (var end = file.Length; end > 0; end--)
        {
            file.Seek(end - 1, SeekOrigin.Begin);
            if (file.ReadByte() == '\n')
            {
                return end;
            }
        }

        return 0;
    }
}

/// <param name="Passage">Its id when it was drafted from: an edited passage is another.</param>
/// <param name="Items">What was taken.</param>
internal sealed record DraftedPassage([property: JsonRequired] string Passage, [property: JsonRequired] IReadOnlyList<DraftedItem> Items);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(DraftedPassage))]
internal sealed partial class DraftJson : JsonSerializerContext;
