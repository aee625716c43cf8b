using AwsNotesBot.Notes;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>The list or table that an item or row belongs to.</summary>
internal static class WholeList
{
    /// <returns>All items at the item's level under the same lead, in order; the item alone where it has no neighbours or is no item.</returns>
    public static IReadOnlyList<ScoredUnit> Around(ScoredUnit item, IReadOnlyList<ScoredUnit> all)
    {
        var unit = item.Unit;
        if (unit.Kind is not (BlockKind.ListItem or BlockKind.TableRow) || unit.Recalls)
        {
            return [item];
        }

        var blocks = unit.Passage.Blocks;
        bool Sibling(PassageBlock b) => b.Kind == unit.Kind && b.Depth == unit.Source.Depth && b.Lead == unit.Lead;
        bool Inside(PassageBlock b) => b.Kind == BlockKind.ListItem && b.Depth > unit.Source.Depth;

        var (first, last) = (unit.Block, unit.Block);
        for (var i = unit.Block - 1; i >= 0 && (Sibling(blocks[i]) || Inside(blocks[i])); i--)
        {
            first = Sibling(blocks[i]) ? i : first;
        }

        for (var i = unit.Block + 1; i < blocks.Count && (Sibling(blocks[i]) || Inside(blocks[i])); i++)
        {
            last = Sibling(blocks[i]) ? i : last;
        }

        return
        [
            .. all.Where(u => u.Unit.Passage.Id == unit.Passage.Id && u.Unit.Block >= first && u.Unit.Block <= last && Sibling(u.Unit.Source))
                .OrderBy(u => u.Unit.Block).ThenBy(u => u.Unit.Part),
        ];
    }
}
