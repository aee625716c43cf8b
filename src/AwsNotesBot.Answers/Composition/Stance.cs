using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;

namespace AwsNotesBot.Answers.Composition;

/// <summary>Reads from a sentence whether it says yes or no to a question, and says so only where it is sure.</summary>
internal static partial class Stance
{
    /// <returns>"No: ", "Yes: " or nothing.</returns>
    public static string Of(Question question, EvidenceUnit unit)
    {
        var sentence = unit.Text;
        if (question.Kind != QuestionKind.YesNo || question.Context is not null || Hedged().IsMatch(sentence) || Hedged().IsMatch(question.Text))
        {
            return "";
        }

        // Sure means: sentence and heading have every content word of the question, the sentence itself a good part of them,
        // and only the sentence can be negative.
        var said = question.Terms.Count(t => unit.Said.Terms.Contains(t.Term));
        var known = question.Terms.All(t => unit.Said.Terms.Contains(t.Term) || unit.Around.Terms.Contains(t.Term));
        if (!known || said == 0 || said * 3 < question.Terms.Count || AnswerCues.Denies(question.Text))
        {
            return "";
        }

        return AnswerCues.Denies(sentence) ? "No: " : "Yes: ";
    }

    /// <summary>Whether a sentence begins with a word that points to the one before it.</summary>
    public static bool LeansBack(string sentence) => Pronoun().IsMatch(sentence);

    [GeneratedRegex(@"\b(only|unless|except|if|when|until|but|however|or|some|may|might|depends?|more|less|longer|shorter|before|after)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hedged();

    [GeneratedRegex(@"^(it|its|they|their|this|these|those|that|such|he|she)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();
}
