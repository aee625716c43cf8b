using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>How far a sentence says what the asked thing is or what it is for.</summary>
internal static partial class Defining
{
    /// <summary>The most words in front of the verb that can name a thing.</summary>
    private const int LongestName = 8;

    /// <returns>Share of words that the sentence's subject and the question have in common, from 0 to 1; 0 where the sentence defines nothing.</returns>
    public static double Share(Question question, EvidenceUnit unit)
    {
        var asked = question.Terms.Where(t => t.Weight >= 1 && !Purpose.Contains(t.Word)).Select(t => t.Term).ToHashSet(StringComparer.Ordinal);
        return asked.Count == 0 ? 0 : Math.Max(ByVerb(question, unit, asked), ByPlace(unit, asked));
    }

    private static double ByVerb(Question question, EvidenceUnit unit, HashSet<string> asked)
    {
        var verb = Verb().Match(unit.Text);
        var name = verb.Success ? unit.Text[..verb.Index] : "";
        if (WordRuns.Count(name) is 0 or > LongestName)
        {
            return 0;
        }

        // A colon, a dash or an adjective defines less surely than "is a", and that tells less of a purpose than "lets".
        var said = unit.Text[verb.Index..];
        var sure = question.WantsPurpose ? (Serves().IsMatch(said) ? 1 : 0.5) : Noun().IsMatch(said) ? 1 : 0.6;

        // "Network address translation (NAT)" names it twice.
        return sure * Bracket().Split(name).Append(name).Max(part => Overlap([.. TextAnalyzer.Terms(part)], unit, asked));
    }

    private static double Overlap(List<string> name, EvidenceUnit unit, HashSet<string> asked)
    {
        var shared = name.Distinct().Count(asked.Contains);
        if (shared == 0)
        {
            return 0;
        }

        // The last word of a name says what it is: a heron's nest is no heron. "Amazon" in front is nothing else where the heading has it too.
        var other = name.Distinct().Count(t => !asked.Contains(t) && !unit.Around.Terms.Contains(t)) + (asked.Contains(name[^1]) ? 0 : 1);
        return (double)shared / (asked.Count + other);
    }

    /// <summary>The sentence that opens a note and begins with the asked thing most likely introduces it, whatever its verb.</summary>
    private static double ByPlace(EvidenceUnit unit, HashSet<string> asked)
    {
        var opens = unit is { Block: 0, Part: 0, Passage.HeadingPath.Count: <= 1 } && unit.Kind == BlockKind.Paragraph;
        return opens && asked.IsSubsetOf(TextAnalyzer.Terms(string.Join(' ', unit.Text.Split(' ').Take(LongestName)))) ? 0.8 : 0;
    }

    /// <summary>Words by which a question asks what something is for.</summary>
    private static readonly HashSet<string> Purpose =
        ["purpose", "use", "used", "useful", "point", "job", "role", "do", "does", "definition", "define", "stand", "stands", "good", "idea", "short", "work", "describe", "about", "amazon", "aws"];

    [GeneratedRegex(@"\s(is|are)\s(?!not\b)|\s(lets?|allows?|enables?|provides?|gives?|helps?|makes?|offers?|means|connects?|stands for|refers to|changes)\s|\s[=–]\s|:\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^\s(lets?|allows?|enables?|provides?|gives?|helps?|makes?|connects?|changes)\b|\b(used|in order|so that|serves?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Serves();

    [GeneratedRegex(@"^\s(is|are)\s(an?|the|one|all|any)\b|^\s(stands for|refers to|means)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Noun();

    [GeneratedRegex(@"[()]")]
    private static partial Regex Bracket();
}
