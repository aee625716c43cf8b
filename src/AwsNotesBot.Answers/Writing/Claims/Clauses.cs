using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>The clauses of a sentence of a note: "A does this, while B does that" says nothing of A and that.</summary>
internal static partial class Clauses
{
    /// <summary>Who mixes clauses must say this share of their words, or name what the sentence begins with.</summary>
    private const double MostlySaid = 0.7;

    /// <summary>The clause of the evidence that the sentence takes its words from, or the several; all where it takes none.</summary>
    public static string Touched(string sentence, string evidence, WordProfile around)
    {
        var words = Words(sentence, around);
        var touched = Any().Split(evidence).Where(c => Words(c, around).Overlaps(words)).ToList();
        var all = touched.SelectMany(c => Words(c, around)).Where(words.Contains).ToHashSet(StringComparer.Ordinal);
        return touched.Find(c => all.IsSubsetOf(Words(c, around))) ?? (touched.Count == 0 ? evidence : string.Join(", ", touched));
    }

    /// <summary>Whether the sentence puts words of several clauses together that the evidence keeps apart.</summary>
    public static bool AreMixed(string sentence, string evidence, WordProfile around)
    {
        var words = Words(sentence, around);
        return Mixes(Opposed().Split(evidence), _ => false) || Mixes(Any().Split(evidence), all => all[0] is var subject && words.Contains(subject));

        bool Mixes(string[] clauses, Func<List<string>, bool> isAllowed)
        {
            var all = clauses.SelectMany(c => Terms(c, around)).Distinct().ToList();
            return all.Count > 0
                && !clauses.Any(c => words.Where(all.Contains).All(Words(c, around).Contains))
                && words.Count(all.Contains) < MostlySaid * all.Count
                && !isAllowed(all);
        }
    }

    private static HashSet<string> Words(string text, WordProfile around) => [.. Terms(text, around)];

    private static IEnumerable<string> Terms(string text, WordProfile around) => TextAnalyzer.Terms(text).Where(t => !around.Terms.Contains(t));

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@";\s|,?\s(while|whereas|although|though|because|unless|so that)\s", Flags)]
    private static partial Regex Opposed();

    [GeneratedRegex(@"[,;:–—()]\s|,?\s(but|while|whereas|although|though|because|unless|so that)\s", Flags)]
    private static partial Regex Any();
}
