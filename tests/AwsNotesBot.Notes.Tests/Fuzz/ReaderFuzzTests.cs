using System.Text;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Notes.Tests.Fuzz;

public class ReaderFuzzTests
{
    private const int Notes = 10_000;

    /// <summary>The smallest stack a thread that reads notes has anywhere, so that recursion into hostile nesting ends the run here first.</summary>
    private const int StackBytes = 1_024 * 1_024;

    /// <summary>A guard against endless loops; no statement about speed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Fact]
    public void TenThousandHostileNotesAreReadWithoutCrashHangOrWaste()
    {
        var (next, read, refused) = (-1, 0, 0);
        var failures = new List<string>();
        var current = new int[Math.Clamp(Environment.ProcessorCount, 1, 4)];
        var readers = current.Select((_, reader) => new Thread(Read, StackBytes) { IsBackground = true }).ToList();
        for (var reader = 0; reader < readers.Count; reader++)
        {
            readers[reader].Start(reader);
        }

        var end = DateTime.UtcNow + Patience;
        Assert.All(readers, thread => Assert.True(
            thread.Join(end > DateTime.UtcNow ? end - DateTime.UtcNow : TimeSpan.Zero), $"Still reading one of the notes {string.Join(", ", current)}."));
        Assert.Empty(failures);
        Assert.True(read > Notes / 2, $"Only {read} of {Notes} notes were text.");
        Assert.True(refused > Notes / 100, $"Only {refused} of {Notes} notes were refused.");

        void Read(object? reader)
        {
            for (var number = Interlocked.Increment(ref next); number < Notes; number = Interlocked.Increment(ref next))
            {
                current[(int)reader!] = number;
                try
                {
                    Check(FuzzedNotes.Create(number));
                    Interlocked.Increment(ref read);
                }
                catch (NoteReadException)
                {
                    Interlocked.Increment(ref refused);
                }
                catch (Exception exception)
                {
                    lock (failures)
                    {
                        failures.Add($"Note {number}: {exception}");
                    }
                }
            }
        }
    }

    [Fact]
    public void MemoryGrowsNoFasterThanTheNote()
    {
        foreach (var unit in FuzzedNotes.Units)
        {
            Allocated(unit, 100); // what is built once is not the note's
            var (one, four) = (Allocated(unit, 1_000), Allocated(unit, 4_000));

            Assert.True(four < (one * 6) + 4_000_000, $"'{unit}' took {one:N0} bytes for 1,000 and {four:N0} for 4,000 of it.");
        }
    }

    /// <summary>Reads the note and checks what holds for every note.</summary>
    private static void Check(byte[] bytes)
    {
        var text = NoteText.Read(bytes);
        var note = NoteReader.Read("folder/note.md", text, bytes.Length);

        Assert.Equal(LinesIn(Encoding.UTF8.GetString(bytes)), text.Lines.Count);
        Assert.InRange(text.BodyFirstLine, 1, text.Lines.Count + 1);
        Assert.Equal(note.Passages.Count, note.Passages.Select(passage => passage.Id).Distinct().Count());
        Assert.All(note.Passages, passage => Assert.InRange(passage.Lines.Last, passage.Lines.First, text.Lines.Count));
        Assert.All(note.Passages, passage => Assert.All(passage.Blocks, block => Assert.Equal(passage.Lines, passage.Lines.Cover(block.Lines))));
        Assert.InRange(Size(note), 0, 1_000 + (4L * bytes.Length));
    }

    private static int LinesIn(string text) =>
        text is "" or "\uFEFF" ? 0 : Regex.Count(text, "\r\n|\r|\n") + (text[^1] is '\r' or '\n' ? 0 : 1);

    /// <summary>What a note takes in memory, in characters; a heading or lead that many passages share is held once.</summary>
    private static long Size(Note note)
    {
        var texts = new HashSet<object>(ReferenceEqualityComparer.Instance) { note.Title };
        foreach (var passage in note.Passages)
        {
            texts.UnionWith(passage.HeadingPath);
            texts.UnionWith(passage.Blocks.SelectMany<PassageBlock, string>(block => block.Lead is null ? [block.Text] : [block.Text, block.Lead]));
        }

        return texts.Cast<string>().Sum(text => (long)text.Length);
    }

    private static long Allocated(string unit, int times)
    {
        var bytes = FuzzedNotes.Repeat(unit, times);
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            NoteReader.Read("folder/note.md", NoteText.Read(bytes), bytes.Length);
        }
        catch (NoteReadException)
        {
            return 0;
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
