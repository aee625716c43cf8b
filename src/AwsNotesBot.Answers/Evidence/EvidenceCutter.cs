using System.Runtime.CompilerServices;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>Cuts passages into units; a passage is cut once and its units are kept as long as it lives.</summary>
internal sealed class EvidenceCutter(StaticEmbeddingModel model)
{
    /// <summary>Longer code is offered in windows of this many lines, half overlapping.</summary>
    private const int CodeLines = 8;

    /// <summary>A list item with more words than this is offered sentence by sentence.</summary>
    private const int LongItem = 40;

    /// <summary>How many of the innermost headings count as a unit's context.</summary>
    private const int NearHeadings = 2;

    private readonly ConditionalWeakTable<Passage, IReadOnlyList<EvidenceUnit>> _units = [];

    public IReadOnlyList<EvidenceUnit> Units(Passage passage) => _units.GetValue(passage, Cut);

    private IReadOnlyList<EvidenceUnit> Cut(Passage passage)
    {
        var units = new List<EvidenceUnit>();
        var (lead, around) = ("", WordProfile.Of(""));
        for (var block = 0; block < passage.Blocks.Count; block++)
        {
            var headings = passage.HeadingPathAt(passage.Blocks[block].Lines.First).TakeLast(NearHeadings);
            var context = $"{string.Join(' ', headings)} {passage.Blocks[block].Lead}";
            if (context != lead)
            {
                (lead, around) = (context, WordProfile.Of(context));
            }

            var part = 0;
            foreach (var text in Parts(passage.Blocks[block]))
            {
                units.Add(new EvidenceUnit(passage, block, part++, text, WordProfile.Of(text), around, Embed($"{context} {text}")));
            }
        }

        return units;
    }

    private float[] Embed(string text)
    {
        var vector = new float[model.Dimensions];
        model.Embed(text, vector);
        return vector;
    }

    private static IEnumerable<string> Parts(PassageBlock block) => block.Kind switch
    {
        BlockKind.ListItem or BlockKind.Paragraph when FlashCard.Is(block.Text) => [FlashCard.Sentence(block.Text)],
        BlockKind.ListItem when WordRuns.Count(block.Text) > LongItem => SentenceSplitter.Split(block.Text),
        BlockKind.Paragraph => SentenceSplitter.Split(block.Text),
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
