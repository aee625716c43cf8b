namespace AwsNotesBot.Notes.Passages;

/// <summary>How much a cut hurts, on the scale of a part that is off its size: 1 is an empty part.</summary>
internal static class CutCost
{
    private const double AfterIntroduction = 3, WithinList = 0.3, DeeperInList = 0.5, WithinTable = 0.4, BeforeCode = 0.6, BetweenParagraphs = 0.1;

    /// <param name="at">The block that the cut would stand before.</param>
    public static double Before(IReadOnlyList<PassageBlock> blocks, int at)
    {
        var (last, next) = (blocks[at - 1], blocks[at]);
        if (next.Lead is not null && next.Lead.Length > 0 && last.Text.EndsWith(next.Lead, StringComparison.Ordinal))
        {
            return AfterIntroduction;
        }

        return next.Kind switch
        {
            BlockKind.ListItem when next.Depth > 0 => DeeperInList,
            BlockKind.ListItem when last.Kind == BlockKind.ListItem => last.Depth > 0 ? WithinList / 2 : WithinList,
            BlockKind.TableRow => WithinTable,
            BlockKind.Code => BeforeCode,
            _ => BetweenParagraphs,
        };
    }
}
