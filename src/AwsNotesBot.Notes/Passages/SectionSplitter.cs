namespace AwsNotesBot.Notes.Passages;

/// <summary>Cuts a section that is too large between its blocks, into parts of like size, where the text itself pauses.</summary>
internal sealed class SectionSplitter(PassageOptions options)
{
    public IEnumerable<Draft> Split(Draft draft)
    {
        if (draft.Words <= options.MaxWords || draft.Parts.Count > 1 || draft.Parts[0].Blocks.Count == 1)
        {
            return [draft];
        }

        var part = draft.Parts[0];
        var cuts = Cuts(part.Blocks);
        return cuts.Zip(cuts.Skip(1), (first, end) => new Draft([part with { Blocks = [.. part.Blocks.Skip(first).Take(end - first)] }]));
    }

    /// <summary>The starts of the parts and the end of the last: the cheapest way through, found from the back.</summary>
    private List<int> Cuts(IReadOnlyList<PassageBlock> blocks)
    {
        // A block without a word counts as one, or a part of nothing but such blocks would never be full.
        var words = blocks.Select(block => Math.Max(1, WordCount.Of(block.Text))).ToArray();
        var cost = new double[blocks.Count + 1];
        var next = new int[blocks.Count + 1];
        for (var first = blocks.Count - 1; first >= 0; first--)
        {
            cost[first] = double.MaxValue;
            var size = 0;
            for (var end = first + 1; end <= blocks.Count; end++)
            {
                size += words[end - 1];
                if (size > options.MaxWords && end > first + 1)
                {
                    break;
                }

                var through = cost[end] + Misfit(size) + (end < blocks.Count ? CutCost.Before(blocks, end) : 0);
                if (through < cost[first])
                {
                    (cost[first], next[first]) = (through, end);
                }
            }
        }

        var cuts = new List<int> { 0 };
        while (cuts[^1] < blocks.Count)
        {
            cuts.Add(next[cuts[^1]]);
        }

        return cuts;
    }

    private double Misfit(int size)
    {
        var off = (double)(size - options.SplitWords) / options.SplitWords;
        return off * off + (size < options.MinWords ? 1 : 0);
    }
}
