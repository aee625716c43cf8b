using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;

namespace AwsNotesBot.Answers.Contradictions;

/// <summary>Whether a unit speaks of the very thing that a question asks about.</summary>
internal static class SameThing
{
    /// <summary>The share of the question's word mass that unit, lead and near headings must have.</summary>
    private const double Enough = 0.82;

    /// <summary>From this cosine on two words are one.</summary>
    private const double SameWord = 0.8;

    /// <summary>Words that ask how much or whether, not of what.</summary>
    private static readonly HashSet<string> Asking =
    [
        "maximum", "max", "longest", "largest", "biggest", "big", "large", "long", "limit", "limits", "default", "most", "support", "supports", "supported",
        "allow", "allows", "possible", "have", "has", "work", "works", "use", "number", "size", "time", "aws", "amazon",
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

        return said && known >= Enough * all;
    }

    /// <summary>The question's last word that tells what it is about.</summary>
    public static QuestionTerm? LastTerm(Question question) => question.Terms.LastOrDefault(t => t.Weight >= 1 && !Asking.Contains(t.Word));
}
