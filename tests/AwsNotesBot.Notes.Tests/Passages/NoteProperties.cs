using System.Net;
using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Structure.Dropping;

namespace AwsNotesBot.Notes.Tests.Passages;

/// <summary>What holds for the passages of any note; each method throws where it does not.</summary>
internal static partial class NoteProperties
{
    public static void HoldFor(string path, NoteText text, PassageOptions? options = null)
    {
        var dropped = new DroppedLines();
        var (_, passages) = NoteReader.Read(path, text, options ?? new PassageOptions(), dropped);
        EveryWordIsKeptOrDroppedByARule(text, passages, dropped);
        EveryBlockStandsInItsLines(text, passages);
        PassagesFollowEachOther(passages);
        Assert.Equal(passages.Count, passages.Select(passage => passage.Id).Distinct().Count());
    }

    private static void EveryWordIsKeptOrDroppedByARule(NoteText text, IReadOnlyList<Passage> passages, DroppedLines dropped)
    {
        var kept = text.Lines.Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToArray();
        foreach (var block in passages.SelectMany(passage => passage.Blocks))
        {
            Add(kept, block.Lines, block.Text);
        }

        foreach (var entry in dropped.Entries)
        {
            Add(kept, entry.Lines, entry.Text);
        }

        var headings = passages.SelectMany(passage => passage.HeadingPath).Distinct().SelectMany(Words).ToHashSet(StringComparer.Ordinal);
        for (var i = text.BodyFirstLine - 1; i < text.Lines.Count; i++)
        {
            foreach (var word in Words(WithoutMarkup(text.Lines[i])))
            {
                Assert.True(kept[i].Contains(word) || headings.Contains(word), $"Line {i + 1}: '{word}' of '{text.Lines[i]}' is neither in a passage nor dropped by a rule.");
            }
        }
    }

    private static void Add(HashSet<string>[] kept, LineRange lines, string text)
    {
        var words = Words(text).ToList();
        for (var line = lines.First; line <= lines.Last; line++)
        {
            kept[line - 1].UnionWith(words);
        }
    }

    private static void EveryBlockStandsInItsLines(NoteText text, IReadOnlyList<Passage> passages)
    {
        foreach (var block in passages.SelectMany(passage => passage.Blocks))
        {
            var lines = string.Join('\n', text.Lines.Skip(block.Lines.First - 1).Take(block.Lines.Last - block.Lines.First + 1));
            using var source = Words(lines).GetEnumerator();
            foreach (var word in Words(block.Text))
            {
                while (source.MoveNext() && source.Current != word)
                {
                }

                Assert.True(source.Current == word, $"'{word}' of block {block.Lines} '{block.Text}' does not stand, in this order, in '{lines}'.");
            }
        }
    }

    private static void PassagesFollowEachOther(IReadOnlyList<Passage> passages)
    {
        foreach (var (passage, next) in passages.Zip(passages.Skip(1)))
        {
            Assert.True(passage.Lines.Last < next.Lines.First, $"{passage.Lines} and {next.Lines} are not one after the other.");
        }

        foreach (var passage in passages)
        {
            Assert.Equal(passage.Blocks.Min(block => block.Lines.First), passage.Lines.First);
            Assert.Equal(passage.Blocks.Max(block => block.Lines.Last), passage.Lines.Last);
        }
    }

    // Marks may stand within a word, and entities for a letter.
    private static IEnumerable<string> Words(string text) =>
        Word().Matches(WebUtility.HtmlDecode(InnerMark().Replace(text, ""))).Select(match => match.Value);

    private static string WithoutMarkup(string line)
    {
        line = Marker().Replace(line, "");
        line = Image().Replace(line, " ");
        line = Target().Replace(line, "$1");
        return Tag().Replace(line, " ");
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[*`\\]|</?b>")]
    private static partial Regex InnerMark();

    // A fence with its language, or the number of an item.
    [GeneratedRegex(@"^\s*(?:>\s*)*(?:[*+-]\s+)*(?:```.*|(?:\d+[.)](?:\s+(?:[*+-]|\d+[.)])(?=\s))*(?=\s|$)))")]
    private static partial Regex Marker();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Image();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Target();

    [GeneratedRegex(@"</?[a-zA-Z][^>]*[\s/]*>|<!--.*?-->")]
    private static partial Regex Tag();
}
