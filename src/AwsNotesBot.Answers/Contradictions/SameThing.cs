using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Contradictions;

/// <summary>Whether a unit speaks of the very thing that a question asks about.</summary>
internal static partial class SameThing
{
    /// <summary>The share of the question's word mass that unit, lead and near headings must have.</summary>
    private const double Enough = 0.82;

    /// <summary>From this cosine on two words are one.</summary>
    private const double SameWord = 0.8;

    /// <summary>Words that ask how much or whether, not of what.</summary>
    private static readonly HashSet<string> Asking =
    [
        "maximum", "max", "longest", "largest", "biggest", "big", "large", "long", "limit", "limits", "default", "most", "support", "supports", "supported",
        "allow", "allows", "possible", "have", "has", "work", "works", "use", "number", "size", "time", "share", "percentage", "amount", "aws", "amazon",
    ];

    public static bool As(Question question, ScoredUnit unit)
    {
        var (known, all, said) = (0.0, 0.0, false);
        for (var i = 0; i < question.Terms.Count; i++)
        {
            var term = question.Terms[i];
            if (!Asking.Contains(term.Word))
            {
                all += term.Mass;
                known += unit.Nearest[i] >= SameWord ? term.Mass : 0;
                said |= unit.Unit.Said.Terms.Contains(term.Term);
            }
        }

        return said && known >= Enough * all && !HasOtherSubject(question, unit.Unit);
    }

    /// <summary>"The garden seats 80" below the heading of a hall is about the garden: a sentence's own subject goes before its headings.</summary>
    public static bool HasOtherSubject(Question question, EvidenceUnit unit)
    {
        var subject = OwnSubject().Match(unit.Text);
        return subject.Success
            && question.Terms.Any(t => !Asking.Contains(t.Word) && t.Weight >= 1 && !unit.Said.Has(t.Term))
            && TextAnalyzer.Terms(subject.Groups["name"].Value).Any(t => question.Terms.All(asked => asked.Term != t) && !unit.Around.Has(t));
    }

    /// <summary>Whether a unit, its lead or any of its headings have these words of the question.</summary>
    public static bool Knows(Question question, IReadOnlySet<string> terms, ScoredUnit unit)
    {
        var headings = WordProfile.Of(string.Join(' ', unit.Unit.Passage.HeadingPathAt(unit.Unit.Lines.First)));
        var (known, all) = (0.0, 0.0);
        for (var i = 0; i < question.Terms.Count; i++)
        {
            var term = question.Terms[i];
            if (terms.Contains(term.Term))
            {
                all += term.Mass;
                known += unit.Nearest[i] >= SameWord || unit.Unit.Said.Has(term.Term) || headings.Has(term.Term) ? term.Mass : 0;
            }
        }

        return known >= Enough * all;
    }

    /// <summary>The question's last word that tells what it is about.</summary>
    public static QuestionTerm? LastTerm(Question question) => question.Terms.LastOrDefault(t => t.Weight >= 1 && !Asking.Contains(t.Word));

    [GeneratedRegex(@"^(the|an?)\s+(?<name>([\w-]+\s+){1,4}?)(is|are|was|were|has|have|had|can|cannot|could|may|must|will|does|do|supports?|allows?|offers?|holds?|keeps?|takes?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnSubject();
}
