using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Answers.Questions;

/// <summary>Tells the kind of a question from its wording; the sentence that asks decides, not the story before it.</summary>
internal static partial class QuestionKinds
{
    public static QuestionKind Of(string text)
    {
        var asking = Asking(text);
        if (Compare().IsMatch(text))
        {
            return QuestionKind.Compare;
        }

        return asking switch
        {
            _ when Why().IsMatch(asking) => QuestionKind.Why,
            _ when Number().IsMatch(asking) => QuestionKind.Number,
            _ when HowTo().IsMatch(asking) => QuestionKind.HowTo,
            _ when List().IsMatch(asking) => QuestionKind.List,
            _ when Definition().IsMatch(asking) => QuestionKind.Definition,
            _ when Which().IsMatch(asking) => QuestionKind.Which,
            _ when YesNo().IsMatch(asking) => QuestionKind.YesNo,
            _ => QuestionKind.Fact,
        };
    }

    /// <summary>The first sentence that ends in a question mark, else the last one; a greeting in front of it is cut off.</summary>
    private static string Asking(string text)
    {
        var sentences = SentenceSplitter.Split(text);
        var asking = sentences.FirstOrDefault(s => s.Contains('?')) ?? sentences.LastOrDefault() ?? "";
        return Opening().Replace(asking.Trim(), "");
    }

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^((and|but|so|ok|okay|hi|hello|hey|please|also|then)\b[,!. ]*)+", Flags)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(vs\.?|versus|differences?|differ|compared (to|with)|pros and cons)\b|\b(which (one|of)|better)\b.*\bor\b|^[\w\s./@-]{2,40}\bor\b[\w\s./@-]{2,30}\?", Flags)]
    private static partial Regex Compare();

    [GeneratedRegex(@"\b(why|how come|what is the reason|for what reason)\b", Flags)]
    private static partial Regex Why();

    [GeneratedRegex(@"\bhow (many|much|long|often|big|large|deep|far|fast|high|soon|small)\b|\b(max(imum)?|min(imum)?|limit|default (value|size|time|period)|what (does|do|is|will) .*\b(cost|price)|price of|cost of|number of|size)\b", Flags)]
    private static partial Regex Number();

    [GeneratedRegex(@"\bhow (do|does|can|could|should|would|to|is|are|did|must)\b|\b(steps?|set up|what do i (have to|need to) do|procedure)\b", Flags)]
    private static partial Regex HowTo();

    [GeneratedRegex(@"^(list|name)\b|\b(what|which) (are|kinds?|types?|sorts?|options|ways|methods)\b|\bwhat (all|else)\b|^(what|which) ([\w-]+ ){0,3}\w+s (are|can|do|does|will|have)\b", Flags)]
    private static partial Regex List();

    [GeneratedRegex(@"\b(which|what) \w+ |\bis there (a|an|any|some)\b|\bwhat (can|should|do|would) (i|we|you)\b", Flags)]
    private static partial Regex Which();

    [GeneratedRegex(@"^(what('s| is| are|s)\b|define\b|explain\b|describe\b|tell me about\b)|\b(stand for|meaning|good for|mean)\b", Flags)]
    private static partial Regex Definition();

    [GeneratedRegex(@"(^|, )(can|could|do|does|did|is|are|was|were|will|would|should|may|must|has|have|am)\b|\b(can|could|do|does|is|are|will|should|may|must) (i|we|it|they|you|the|that|this|my|our)\b", Flags)]
    private static partial Regex YesNo();
}
