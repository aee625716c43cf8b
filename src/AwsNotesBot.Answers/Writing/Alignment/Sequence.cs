using System.Collections.Frozen;
using AwsNotesBot.Answers.Writing.Claims;

namespace AwsNotesBot.Answers.Writing.Alignment;

/// <summary>Whether who does what to whom, and what is compared to what, stands the same way round.</summary>
internal static class Sequence
{
    private static readonly FrozenSet<string> Pivots = new[] { "than", "before", "after", "until", "into", "then", "to", "from", "with" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Times = new[] { "before", "after", "until", "since" }.ToFrozenSet(StringComparer.Ordinal);

    public static string? Objection(Aligned a, Shown shown)
    {
        if (a.Given.IsRow)
        {
            return Reached(a);
        }

        if (!IsInverse(a) && a.Given.Clause is { } given && ClauseReader.ReadOne(a.Said.Text) is var said && !Voice.IsKept(said, given.Clause, given.Clause.LacksSubject ? given.Carried : given.Clause.Subject))
        {
            return "voice";
        }

        if (!IsInverse(a) && Suffers(a) is { } patient)
        {
            return $"voice {patient}";
        }

        return Turning(a, shown);
    }

    /// <summary>Whether words stand the other way round, whatever the voice.</summary>
    public static string? Turning(Aligned a, Shown shown)
    {
        if (a.Given.IsRow || IsInverse(a))
        {
            return Reached(a);
        }

        return Turned(Realigned(a.Said.Active, a.Given.Own.Active)) is not { } turned ? Exchanged(Realigned(a.Said.Active, a.Given.Own.Active)) ?? Reached(a)
            : !a.Said.Has("with") && a.Given.Own.Led("with") is { } tool && Turned(Realigned(a.Said.Active, tool)) is null ? Reached(a)
            : a.Given.Own.Led("in") is { } place && !a.Said.Has("in") && Turned(Realigned(a.Said, place)) is null ? Reached(a)
            : a.Said.Led("in") is { } led && !a.Given.Own.Has("in") && Turned(Realigned(led, a.Given.Own)) is null ? Reached(a)
            : turned;

        Aligned Realigned(Statement one, Statement two) => ReferenceEquals(one, a.Said) && ReferenceEquals(two, a.Given.Own) ? a : new Aligned(one, a.Given with { Own = two }, shown);
    }

    /// <summary>What does something in the grounds must not have it done to it.</summary>
    private static string? Suffers(Aligned a) => a.Said.Has("by") ? null
        : a.Both.Where(p => a.Said.IsPassive(p.Said) && !p.Given.Text.EndsWith("ed", StringComparison.Ordinal) && !a.Given.Own.IsPassive(p.Given) && p.Said.At > 0 && a.Of(a.Said.Words[p.Said.At - 1]) is { } front && a.Said.Words[p.Said.At - 1].Run == p.Said.Run
            && front.Run == p.Given.Run && front.At == p.Given.At - 1 && IsObject(a, p.Given.At + 1)).Select(p => p.Said.Text).FirstOrDefault();

    /// <summary>Whether a word stands behind its verb without a preposition, and is said.</summary>
    private static bool IsObject(Aligned a, int at) => at < a.Given.Own.Words.Count && a.Given.Own.Words[at] is var word && word.Run == a.Given.Own.Words[at - 1].Run && a.IsTaken(word)
        && a.Given.Own.Marks.Where(m => m.Next == at).All(m => m.Text is "the" or "a" or "an" or "its" or "their" or "his" or "her");

    /// <summary>"A is larger than B" says that B is smaller than A.</summary>
    public static bool IsInverse(Aligned a) => a.Said.Has("than") && Opposition.Objection(a) is not null && Exchanged(a) is not null;

    /// <summary>Whether a point in time is reached by another word: "since May" for "before May".</summary>
    private static string? Reached(Aligned a)
    {
        foreach (var pivot in a.Said.Marks.Where(m => Times.Contains(m.Text) && m.Next < a.Said.Words.Count))
        {
            if (a.Of(a.Said.Words[pivot.Next]) is { } given && a.Given.Own.Marks.Where(m => m.Next == given.At && Times.Contains(m.Text)).ToList() is { Count: > 0 } marks && !marks.Exists(m => m.Text == pivot.Text))
            {
                return $"{marks[0].Text} for {pivot.Text}";
            }
        }

        return null;
    }

    /// <summary>Whether two words stand the other way round about a third one between them.</summary>
    private static string? Turned(Aligned a)
    {
        foreach (var clause in a.Both.GroupBy(p => (p.Given.Clause, p.Said.IsCondition, p.Given.IsCondition)))
        {
            var pairs = clause.ToList();
            for (var i = 0; i + 2 < pairs.Count; i++)
            {
                if (pairs[i].Said.IsClaimless)
                {
                    continue;
                }

                for (var k = i + 2; k < pairs.Count; k++)
                {
                    if (!pairs[k].Said.IsClaimless && Enumerable.Range(i + 1, k - i - 1).Any(j => Sides(pairs[i].Said, pairs[j].Given.At) == 1 && Sides(pairs[k].Said, pairs[j].Given.At) == -1))
                    {
                        return $"order {pairs[i].Said.Text} {pairs[k].Said.Text}";
                    }
                }
            }
        }

        return null;

        // -1 and 1 for a word that stands on that side alone; the label has no side.
        int Sides(Word said, int middle)
        {
            var sides = a.Given.Own.Words.Where(said.IsSame).ToList();
            var run = a.Given.Own.Words[middle].Run;
            sides = Prefer(Prefer(sides, g => g.Run > 0 || g.Clause > 0 || a.Given.Label.Count == 0), g => g.Run == run);
            var signs = sides.Select(g => Math.Sign(g.At - middle)).Distinct().ToList();
            return signs.Count == 1 ? signs[0] : 0;

            static List<Word> Prefer(List<Word> words, Func<Word, bool> those) => words.Exists(w => those(w)) ? words.FindAll(w => those(w)) : words;
        }
    }

    /// <summary>Whether words on the two sides of "than" or "before" change sides.</summary>
    private static string? Exchanged(Aligned a)
    {
        foreach (var pivot in a.Said.Marks.Where(m => Pivots.Contains(m.Text)))
        {
            foreach (var other in a.Given.Own.Marks.Where(m => m.Text == pivot.Text))
            {
                if (a.Both.Any(p => p.Said.At < pivot.Next && Sides(p.Said, other) == 1) && a.Both.Any(p => p.Said.At >= pivot.Next && Sides(p.Said, other) == -1))
                {
                    return $"sides of {pivot.Text}";
                }
            }
        }

        return null;

        // -1 and 1 for a word that stands on that side alone.
        int Sides(Word said, Mark pivot)
        {
            var sides = a.Given.Own.Words.Where(said.IsSame).Select(g => g.At < pivot.Next ? -1 : 1).Distinct().ToList();
            return sides.Count == 1 ? sides[0] : 0;
        }
    }
}
