using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Composition;

/// <summary>Reads from a sentence whether it says yes or no to a question, and says so only where it is sure.</summary>
internal static partial class Stance
{
    /// <returns>"No: ", "Yes: " or nothing.</returns>
    public static string Of(Question question, string sentence)
    {
        if (question.Kind != QuestionKind.YesNo || question.Context is not null || Hedged().IsMatch(sentence) || Hedged().IsMatch(question.Text))
        {
            return "";
        }

        // Sure means: the sentence has every content word of the question, and only one of the two can be negative.
        var said = TextAnalyzer.Terms(sentence).ToHashSet(StringComparer.Ordinal);
        if (question.Terms.Count == 0 || !question.Terms.All(t => said.Contains(t.Term)) || AnswerCues.Denies(question.Text))
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
