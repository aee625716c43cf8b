using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>How far a sentence says what the asked thing is or what it is for.</summary>
internal static partial class Defining
{
    /// <summary>The most words in front of the verb that can name a thing.</summary>
    private const int LongestName = 8;

    /// <returns>Share of words that the sentence's subject and the question have in common, from 0 to 1; 0 unless the sentence has a defining verb.</returns>
    public static double Share(Question question, string sentence)
    {
        if (Verb().Match(sentence) is not { Success: true } verb)
        {
            return 0;
        }

        var name = sentence[..verb.Index];
        if (WordRuns.Count(name) is 0 or > LongestName)
        {
            return 0;
        }

        // A colon or a dash defines less surely than a verb, and "is" tells less of a purpose than "lets".
        var sure = !char.IsLetter(verb.Value.Trim()[0]) ? 0.6 : question.WantsPurpose && !Serves().IsMatch(sentence[verb.Index..]) ? 0.5 : 1;

        // "Network address translation (NAT)": the bracket names it a second time.
        var whole = TextAnalyzer.Terms(name).ToHashSet(StringComparer.Ordinal);
        var asked = question.Terms.Where(t => t.Weight >= 1 && !Purpose.Contains(t.Word)).ToList();
        var hits = asked.Count(t => whole.Contains(t.Term));
        if (hits == 0)
        {
            return 0;
        }

        var shortest = Bracket().Split(name).Select(p => TextAnalyzer.Terms(p).ToHashSet(StringComparer.Ordinal))
            .Where(p => p.Count > 0 && asked.Exists(t => p.Contains(t.Term)))
            .Max(p => (double)asked.Count(t => p.Contains(t.Term)) / (asked.Count + p.Count(w => !asked.Exists(t => t.Term == w))));
        return sure * Math.Max(shortest, (double)hits / (asked.Count + whole.Count - hits));
    }

    /// <summary>Words by which a question asks what something is for.</summary>
    private static readonly HashSet<string> Purpose =
        ["purpose", "use", "used", "useful", "point", "job", "role", "do", "does", "definition", "define", "stand", "stands", "good", "idea", "short", "work", "describe", "about", "amazon", "aws"];

    [GeneratedRegex(@"\s(is|are)\s(?!not\b)|\s(lets?|allows?|enables?|provides?|gives?|helps?|makes?|offers?|means|connects?|stands for|refers to|changes)\s|\s[=–]\s|:\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^\s(lets?|allows?|enables?|provides?|gives?|helps?|makes?|connects?|changes)\b|\b(used|in order|so that|serves?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Serves();

    [GeneratedRegex(@"[()]")]
    private static partial Regex Bracket();
}
