using AwsNotesBot.Notes.Structure;
using AwsNotesBot.Notes.Structure.Outlines;

namespace AwsNotesBot.Notes.Passages;

/// <summary>Makes drafts of passages out of the tree of sections: what is small joins its neighbours below the nearest common heading.</summary>
internal sealed class SectionMerger(PassageOptions options)
{
    /// <summary>Sections of more words are chapters of several topics: below them only titles that are related join.</summary>
    private const int WordsOfATopic = 2_500;

    public IReadOnlyList<Draft> Merge(Section section) => Merge(section, [], []);

    private List<Draft> Merge(Section section, IReadOnlyList<string> path, IReadOnlyList<LineRange> headingLines)
    {
        if (section.HeadingLines is { } lines)
        {
            (path, headingLines) = ([.. path, section.Heading], [.. headingLines, lines]);
        }

        var drafts = new List<Draft>();
        var whole = new List<Draft>();
        if (section.Blocks.Count > 0)
        {
            whole.Add(new Draft([new Part(path, headingLines, section.Blocks)]));
        }

        var children = section.Children.Select(child => Merge(child, path, headingLines)).ToList();
        var isTopic = path.Count > 0 && children.Sum(below => below.Sum(draft => draft.Words)) <= WordsOfATopic;
        foreach (var below in children)
        {
            if (below.Count == 1)
            {
                whole.AddRange(below);
                continue;
            }

            // A part of a section stays below its own heading.
            drafts.AddRange(JoinNeighbours(whole, path.Count, isTopic));
            drafts.AddRange(below);
            whole.Clear();
        }

        return [.. drafts, .. JoinNeighbours(whole, path.Count, isTopic)];
    }

    /// <summary>Joins the two neighbours that are smallest together, of all that may be merged, until none may.</summary>
    private List<Draft> JoinNeighbours(List<Draft> drafts, int depth, bool isTopic) => Neighbours.Join(drafts, (draft, next) =>
    {
        var together = draft.Words + next.Words;
        var isSmall = Math.Min(draft.Words, next.Words) < options.MinWords;
        return together <= (isSmall ? options.MaxWords : options.MergeWords) && (isTopic || AreRelated(draft, next, depth)) ? together : null;
    });

    private static bool AreRelated(Draft draft, Draft next, int depth) =>
        next.Parts.All(part => draft.Parts.Any(other => TopicOf(part, depth).IsRelatedTo(TopicOf(other, depth))));

    private static TitleTopic TopicOf(Part part, int depth) => part.Path.Count > depth ? part.Topics[depth] : TitleTopic.None;
}
