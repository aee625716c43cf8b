using System.Collections.Frozen;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Whether each number stays with the words that it belongs to where a clause gives several: "sharpened at 25 and honed at 30" hones nothing at 25.</summary>
internal static class NumberTies
{
    /// <summary>They number what is done, as "1" and "2" would.</summary>
    private static readonly FrozenSet<string> Orders = new[] { "first", "second", "third", "last", "finally", "afterwards", "later" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool AreKept(Clause sentence, Clause evidence)
    {
        var given = Numbers(evidence);
        if (given.Count == 0)
        {
            return true;
        }

        var shared = Shared(evidence, given);
        var behind = evidence.Content.Where(w => w.Part == given[^1].Part && evidence.Joined.Any(joint => given[^1].Group < joint && joint <= w.Group)).ToList();
        // Where a sentence gives a single number, all of its words go with that.
        var isAlone = sentence.Content.Count(w => w.Measure is not null || IsNumber(w)) == 1;
        return Numbers(sentence).All(number =>
        {
            var own = given.Where(g => g.Says(number)).SelectMany(g => Group(evidence, g)).ToList();
            var foreign = given.Where(g => !g.Says(number)).SelectMany(g => Group(evidence, g)).Concat(behind).Where(w => !own.Exists(w.Says) && !shared.Exists(w.Says)).ToList();
            return own.Count == 0 || (!Group(sentence, number).Any(word => foreign.Exists(word.Says))
                && !(isAlone && sentence.Content.Any(word => foreign.Except(behind).Any(f => word.Says(f) && !given.Exists(g => g.Says(number) && g.Group == f.Group)))));
        });
    }

    /// <summary>What stands in front of the first number holds for all, but for the last word of it where a later number has such a word of its own: "sharpened", "honed".</summary>
    private static List<ClaimWord> Shared(Clause clause, List<ClaimWord> numbers)
    {
        var front = clause.Content.TakeWhile(w => !ReferenceEquals(w, numbers[0])).ToList();
        return numbers.Skip(1).Any(n => n.Part == numbers[0].Part && clause.Content.Any(w => w.Group == n.Group && !IsNumber(w) && Comes(clause, w, n))) && front.Count > 1 ? front[..^1] : front;
    }

    private static bool Comes(Clause clause, ClaimWord first, ClaimWord second)
    {
        var words = clause.Words.ToList();
        return words.IndexOf(first) < words.IndexOf(second);
    }

    private static List<ClaimWord> Numbers(Clause clause) =>
        [.. clause.Content.Where(IsNumber)];

    private static bool IsNumber(ClaimWord word) => word.Measure is { } measure ? measure.Value != 1 || char.IsDigit(measure.Text[0]) : Orders.Contains(word.Text) || IsSuperlative(word.Text);

    private static bool IsSuperlative(string word) => word is "best" or "worst" || (word.Length > 5 && word.EndsWith("est", StringComparison.Ordinal) && word is not ("request" or "interest" or "forest" or "harvest" or "invest" or "protest" or "digest" or "honest" or "modest" or "suggest" or "manifest" or "contest"));

    /// <summary>The words of the number's group: those behind it up to the next number, and for the first also those in front.</summary>
    private static IEnumerable<ClaimWord> Group(Clause clause, ClaimWord number)
    {
        ClaimWord? last = null;
        foreach (var word in clause.Content.Where(w => w.Group == number.Group))
        {
            if (IsNumber(word))
            {
                last = word;
            }
            else if (ReferenceEquals(last, number) || (last is null && ReferenceEquals(clause.Content.First(w => w.Group == number.Group && IsNumber(w)), number)))
            {
                yield return word;
            }
        }
    }
}
