using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Finds a word of a heading in the place of another word: the headings of a section name much that its sentences do not say.</summary>
internal static class Substitution
{
    /// <summary>Whether nowhere between two words that both say, the one has a word of its own and the other another.</summary>
    /// <param name="said">What was written.</param>
    /// <param name="evidence">What is to support it.</param>
    /// <param name="isFree">Whether a word claims nothing.</param>
    public static bool IsAbsent(Clause said, Clause evidence, Func<ClaimWord, bool> isFree)
    {
        var (mine, its) = (said.Content.Where(w => w.Measure is null && !isFree(w)).ToList(), evidence.Content.Where(w => w.Measure is null).ToList());
        if (mine.Exists(w => !its.Exists(w.Says) && its.Exists(other => WordRelations.AreOfTwoSides(w.Term, other.Term) && !mine.Exists(other.Says))))
        {
            return false;
        }

        for (var at = 1; at < mine.Count - 1; at++)
        {
            if (its.Exists(mine[at].Says))
            {
                continue;
            }

            var (before, after) = (its.FindIndex(mine[at - 1].Says), its.FindIndex(mine[at + 1].Says));
            if (before >= 0 && after == before + 2 && !mine.Exists(its[before + 1].Says) && !isFree(its[before + 1]))
            {
                return false;
            }
        }

        return true;
    }
}
