using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>Cuts the best passages into units.</summary>
internal static class EvidenceCutter
{
    /// <summary>Longer code is offered in windows of this many lines, half overlapping.</summary>
    private const int CodeLines = 8;

    /// <summary>A list item with more words than this is offered sentence by sentence.</summary>
    private const int LongItem = 40;

    public static List<EvidenceUnit> Cut(IReadOnlyList<Hit> hits)
    {
        var units = new List<EvidenceUnit>();
        for (var rank = 0; rank < hits.Count; rank++)
        {
            var blocks = hits[rank].Passage.Blocks;
            for (var block = 0; block < blocks.Count; block++)
            {
                var part = 0;
                foreach (var text in Parts(blocks[block]))
                {
                    units.Add(new EvidenceUnit(hits[rank], rank, block, part++, text, blocks[block].Lead));
                }
            }
        }

        return units;
    }

    private static IEnumerable<string> Parts(PassageBlock block) => block.Kind switch
    {
        BlockKind.Paragraph => SentenceSplitter.Split(block.Text),
        BlockKind.ListItem when WordRuns.Count(block.Text) > LongItem => SentenceSplitter.Split(block.Text),
        BlockKind.ListItem => [block.Text],
        BlockKind.TableRow => [TableRow.Sentence(block.Text, block.Lead)],
        BlockKind.Code => CodeWindows(block.Text),
        _ => [],
    };

    private static IEnumerable<string> CodeWindows(string code)
    {
        var lines = code.TrimEnd().Split('\n');
        for (var first = 0; first == 0 || first + (CodeLines / 2) < lines.Length; first += CodeLines / 2)
        {
            yield return string.Join('\n', lines.Skip(first).Take(CodeLines));
        }
    }
}
