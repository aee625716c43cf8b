using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests.Indexing;

/// <summary>The rule that makes an incremental index trustworthy: after any edits it is what a fresh build would make.</summary>
public sealed class IndexEqualsFreshBuildTests
{
    private static readonly string[] Paths = ["a.md", "b.md", "c.txt", "sub/a.md", "sub/deep/d.md", "picture.png"];
    private static readonly string[] Lines = ["Queues", "Messages wait.", "Buckets", "Objects lie.", "", "Roles", "unreadable", "Keys rotate."];
    private static readonly string[] Markdown =
        ["# Queues", "## Limits", "- Messages wait.", "  - At most fourteen days.", "", "| what | how much |", "|---|---|", "| delay | 15 minutes |", "```", "~~Old~~ truth.", "[link](x.md)"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task AfterAnyEdits(int seed) => EditAndCompareAsync(seed, Lines, ParagraphReader.Read);

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task AfterAnyEditsOfMarkdown(int seed) =>
        EditAndCompareAsync(seed, Markdown, (path, bytes) => NoteReader.Read(path, NoteText.Read(bytes), bytes.Length));

    private static async Task EditAndCompareAsync(int seed, string[] lines, Func<string, byte[], Note> reader)
    {
        var random = new Random(seed);
        using var edited = new IndexedFolder { Reader = reader };
        edited.Start();
        for (var round = 0; round < 8; round++)
        {
            var edits = new List<string>();
            for (var n = random.Next(1, 5); n > 0; n--)
            {
                edits.Add(Edit(edited, random, lines));
            }

            if (random.Next(3) == 0)
            {
                edited.Start();
            }

            await edited.IndexAsync();
            using var fresh = new IndexedFolder { Reader = reader };
            fresh.Start(notes: edited.Notes);
            await fresh.IndexAsync();

            var trail = $"seed {seed}, round {round}: {string.Join(", ", edits)}\n";
            Assert.Equal(trail + await DescribeAsync(fresh), trail + await DescribeAsync(edited));
        }
    }

    /// <summary>The searchable index in its order, then everything stored but the times of reading.</summary>
    private static async Task<string> DescribeAsync(IndexedFolder folder)
    {
        var stored = await folder.Store.LoadAsync(TestContext.Current.CancellationToken);
        return string.Join('\n', (string[])
        [
            .. folder.Searcher.Index.Passages.Select(p => $"{p.Id} {p.NotePath} {p.Lines} {p.Text}"),
            .. StoredNotes.DescribeContent(stored),
            .. stored.Notes.Values.OrderBy(n => n.Path, StringComparer.Ordinal).Select(n => $"{n.Hash} {n.Stamp}"),
        ]);
    }

    private static string Edit(IndexedFolder folder, Random random, string[] lines)
    {
        var (path, other) = (Paths[random.Next(Paths.Length)], Paths[random.Next(Paths.Length)]);
        var exists = File.Exists(folder[path]);
        switch (random.Next(7))
        {
            case 0 when exists:
                File.Delete(folder[path]);
                return $"delete {path}";
            case 1 when exists && path != other:
                Directory.CreateDirectory(Path.GetDirectoryName(folder[other])!);
                File.Move(folder[path], folder[other], overwrite: true);
                return $"rename {path} to {other}";
            case 2 when exists && path != other && File.Exists(folder[other]):
                File.Move(folder[path], folder["swap"]);
                File.Move(folder[other], folder[path]);
                File.Move(folder["swap"], folder[other]);
                return $"swap {path} and {other}";
            case 3 when exists:
                File.SetLastWriteTimeUtc(folder[path], DateTime.UtcNow.AddMinutes(-random.Next(1_000)));
                return $"touch {path}";
            case 4 when exists:
                File.AppendAllText(folder[path], "\n" + lines[random.Next(lines.Length)]);
                return $"append to {path}";
            case 5 when exists:
                // The same length and the same birth: the time of writing or, within its tick, the content tells.
                var text = File.ReadAllText(folder[path]);
                folder.Write(path, new string([.. text.Select(c => c == 'e' ? 'i' : c == 'i' ? 'e' : c)]), hoursAgo: random.Next(2));
                return $"respell {path}";
            default:
                folder.Write(path, string.Join('\n', Enumerable.Range(0, random.Next(1, 9)).Select(_ => lines[random.Next(lines.Length)])), random.Next(3));
                return $"write {path}";
        }
    }
}
