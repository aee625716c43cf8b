namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>Finds a word of a heading, of another clause or another run in the place of a word that the grounds have there.</summary>
internal static class Substitutes
{
    public static string? Objection(Aligned a)
    {
        var (words, given) = (a.Said.Words, a.Given.Own.Words);
        foreach (var word in words.Where(w => !w.IsClaimless))
        {
            var (left, right) = (Neighbour(word.At - 1), Neighbour(word.At + 1));
            var foreign = a.IsForeign(word);
            var own = a.Of(word);
            if (foreign && !a.Given.IsRow && (((word.Touches || IsLast(word)) && left is not null && left.At + 1 < given.Count && given[left.At + 1] is var next && (next.Touches || IsLast(word)) && next.Run == left.Run && !Kept(next, word))
                || (right is { At: > 0, Touches: true } && words[word.At + 1].Touches && given[right.At - 1] is var previous && !Kept(previous, word))
                || (right is { At: > 0 } && given[right.At - 1] is var actor && actor.Run == right.Run && ((!words[word.At + 1].Touches && a.Both.Any(p => p.Given == actor && p.Said.At > word.At)) || (word.At == 0 && !a.IsTaken(actor) && !actor.IsClaimless)))))
            {
                return $"in place {word.Text}";
            }

            if (a.IsMissing(word) && !foreign && Replaced(left, right) is { } replaced && !(a.Given.IsRow && replaced.Run < 2))
            {
                return $"replaced {word.Text} {replaced.Text}";
            }

            if (!a.Given.IsRow && left is not null && right is not null && left.Run == right.Run && left.At < right.At && (foreign || (own is not null && own.Run != left.Run))
                && given.Any(g => g.At > left.At && g.At < right.At && !a.IsSaid(g) && !g.IsClaimless))
            {
                return $"between {word.Text}";
            }
        }

        return null;

        // A word that the grounds have between the neighbours, or next to the one that there is.
        Word? Replaced(Word? left, Word? right) =>
            left is not null && right is not null && left.Clause == right.Clause ? given.FirstOrDefault(g => g.At > left.At && g.At < right.At && !a.IsTaken(g) && !g.IsClaimless)
            : given.FirstOrDefault(g => ((left is not null && g.At == left.At + 1) || (right is not null && g.At == right.At - 1)) && g.Clause == (left ?? right)!.Clause && !a.IsTaken(g) && !g.IsClaimless);

        bool IsLast(Word word) => word.At + 1 == words.Count || words[word.At + 1].Run != word.Run;

        Word? Neighbour(int at) => at >= 0 && at < words.Count ? a.Of(words[at]) : null;

        // Whether a word of the grounds is said next to where it stands there.
        bool Kept(Word g, Word by) => g.IsClaimless || a.Both.Any(p => p.Given == g && p.Said.Run == by.Run && Math.Abs(p.Said.At - by.At) <= 2);
    }
}
