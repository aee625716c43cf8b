using AwsNotesBot.Notes.Structure.Outlines;

namespace AwsNotesBot.Notes.Passages;

/// <summary>Makes drafts of passages out of the tree of sections: what is small joins its neighbours below the nearest common heading.</summary>
internal sealed class SectionMerger(PassageOptions options)
{
    public IReadOnlyList<Draft> Merge(Section section) => Merge(section, [], []);

    private List<Draft> Merge(Section section, IReadOnlyList<string> path, IReadOnlyList<LineRange> headingLines)
    {
        if (section.HeadingLines is { } lines)
        {
            (path, headingLines) = ([.. path, section.Heading], [.. headingLines, lines]);
        }

        // Sections without a common heading have no common topic.
        var joins = path.Count > 0;
        var drafts = new List<Draft>();
        var whole = new List<Draft>();
        if (section.Blocks.Count > 0)
        {
            whole.Add(new Draft([new Part(path, headingLines, section.Blocks)]));
        }

        foreach (var child in section.Children)
        {
            var below = Merge(child, path, headingLines);
            if (below.Count == 1 && joins)
            {
                whole.AddRange(below);
                continue;
            }

            // A part of a section stays below its own heading.
            drafts.AddRange(JoinNeighbours(whole));
            drafts.AddRange(below);
            whole.Clear();
        }

        return [.. drafts, .. JoinNeighbours(whole)];
    }

    private List<Draft> JoinNeighbours(List<Draft> drafts)
    {
        while (BestPair(drafts) is { } at)
        {
            drafts[at] = drafts[at].With(drafts[at + 1]);
            drafts.RemoveAt(at + 1);
        }

        return drafts;
    }

    /// <summary>The first of the two neighbours that are smallest together, of all that may be merged.</summary>
    private int? BestPair(IReadOnlyList<Draft> drafts)
    {
        int? best = null;
        var least = int.MaxValue;
        for (var i = 0; i + 1 < drafts.Count; i++)
        {
            var together = drafts[i].Words + drafts[i + 1].Words;
            var isSmall = Math.Min(drafts[i].Words, drafts[i + 1].Words) < options.MinWords;
            if (together < least && together <= (isSmall ? options.MaxWords : options.MergeWords))
            {
                (best, least) = (i, together);
            }
        }

        return best;
    }
}
