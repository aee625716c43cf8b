using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Whether who does what to whom, and what comes before what, stands the same way round: never both sides of a word exchanged.</summary>
internal static partial class WordSequence
{
    /// <summary>Who acts is named by the first words, as far as that can be told without a grammar.</summary>
    private const int ActorWords = 3;

    /// <param name="sentence">What was written.</param>
    /// <param name="evidence">What is to support it.</param>
    /// <param name="carried">What the evidence is about, where the clause before says that.</param>
    /// <remarks>The tool that something is done with may be said to do it: "it is cut with a saw" of "a saw cuts it".</remarks>
    public static bool IsKept(Clause sentence, Clause evidence, IReadOnlyList<ClaimWord> carried)
    {
        // Who is told to act by "by" comes last.
        var given = ReferenceEquals(evidence.Active, evidence.Words) ? [.. carried.Select(w => w with { Segment = evidence.Words.FirstOrDefault()?.Segment ?? 0 }), .. evidence.Words] : evidence.Active;
        return !ChangesTool(sentence, evidence) && (IsKept(sentence, sentence.Active, evidence, given)
            || (!ReferenceEquals(sentence.WithTool, sentence.Active) && !With().IsMatch(evidence.Text) && IsKept(sentence, sentence.WithTool, evidence, given))
            || (!ReferenceEquals(evidence.WithTool, evidence.Active) && !With().IsMatch(sentence.Text) && IsKept(sentence, sentence.Active, evidence, evidence.WithTool)));
    }

    /// <summary>Whether what something is done with, and what it is done to, have changed places.</summary>
    private static bool ChangesTool(Clause sentence, Clause evidence)
    {
        var (said, given) = (sentence.AroundWith, evidence.AroundWith);
        return said.Before.Any(w => given.Behind.Any(w.Says) && !given.Before.Any(w.Says)) && said.Behind.Any(w => given.Before.Any(w.Says) && !given.Behind.Any(w.Says));
    }

    private static bool IsKept(Clause sentence, IReadOnlyList<ClaimWord> said, Clause evidence, IReadOnlyList<ClaimWord> given)
    {
        if (!ReferenceEquals(evidence.Active, evidence.Words) && ReferenceEquals(said, sentence.Words) && !sentence.EndsSubject && !Acts(said, given))
        {
            return false;
        }

        for (var at = 1; at < said.Count - 1; at++)
        {
            // "A queue's name must be that of the queue": a word said twice shows no order.
            if (!said[at].IsPivot && (said.Count(said[at].Says) > 1 || given.Count(said[at].Says) > 1))
            {
                continue;
            }

            foreach (var pivot in given.Where(w => w.IsPivot == said[at].IsPivot && w.Says(said[at])).Take(1))
            {
                if (IsExchanged(said, at, given, pivot))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether a clause in the active voice begins with who acts in the evidence.</summary>
    private static bool Acts(IReadOnlyList<ClaimWord> said, IReadOnlyList<ClaimWord> given) => said.GroupBy(w => w.Part).Any(part => given.Take(ActorWords).Any(part.First().Says));

    /// <summary>Whether a word that the evidence has behind the pivot stands in front of it, and the other way round. Clauses may change places: a verb only orders the words of its own.</summary>
    private static bool IsExchanged(IReadOnlyList<ClaimWord> said, int at, IReadOnlyList<ClaimWord> given, ClaimWord pivot)
    {
        var near = said.Where(w => pivot.IsPivot || w.Segment == said[at].Segment).ToHashSet(ReferenceEqualityComparer.Instance);
        var middle = given.Index().First(w => ReferenceEquals(w.Item, pivot)).Index;
        return said.Take(at).Any(w => near.Contains(w) && Places(w) is { } p && p.First > middle) && said.Skip(at + 1).Any(w => near.Contains(w) && Places(w) is { } p && p.Last < middle);

        (int First, int Last)? Places(ClaimWord word)
        {
            var at = given.Index().Where(g => (pivot.IsPivot || g.Item.Segment == pivot.Segment) && g.Item.IsPivot == word.IsPivot && g.Item.Says(word)).Select(g => g.Index).ToList();
            return at.Count == 0 ? null : (at[0], at[^1]);
        }
    }

    [GeneratedRegex(@"\b(with|by)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex With();
}
