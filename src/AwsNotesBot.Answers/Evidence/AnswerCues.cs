using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Questions;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>Words by which a note gives a reason, a definition, a stance or a step.</summary>
internal static partial class AnswerCues
{
    public static bool Fits(QuestionKind kind, string text) => kind switch
    {
        QuestionKind.Why => Reason().IsMatch(text),
        QuestionKind.Definition => Definition().IsMatch(text),
        QuestionKind.YesNo => Stance().IsMatch(text),
        QuestionKind.HowTo => Step().IsMatch(text),
        QuestionKind.Compare => Contrast().IsMatch(text),
        _ => false,
    };

    /// <summary>Whether the text denies something.</summary>
    public static bool Denies(string text) => Negation().IsMatch(text);

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(because|since|due to|so that|therefore|reasons?|otherwise|as a result|in order to|not support\w*|cannot|can[’']?t)\b", Flags)]
    private static partial Regex Reason();

    [GeneratedRegex(@"^\W*[\w()/&.,'’ -]{2,60}?( (is|are) (an?|the|used|aws|amazon)\b| (stands for|means|refers to)\b| ?[=:–] )", Flags)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\b(not|no|never|only|can|cannot|can[’']?t|must|supports?|supported|allow(s|ed)?|required?|requires|possible|impossible|without|unable|default|automatic(ally)?)\b|n[’']t\b", Flags)]
    private static partial Regex Stance();

    [GeneratedRegex(@"^\W*(create|use|enable|configure|set|add|open|choose|select|run|attach|deploy|install|define|specify|go to|click|assign|modify|launch)\b|\byou (can|must|need)\b", Flags)]
    private static partial Regex Step();

    [GeneratedRegex(@"\b(while|whereas|but|unlike|instead|compared|difference|more|less|only|versus|vs|than|however)\b", Flags)]
    private static partial Regex Contrast();

    [GeneratedRegex(@"\b(not|no|never|cannot|cant|impossible|unable|unsupported|none|neither|nor)\b|n[’']t\b", Flags)]
    private static partial Regex Negation();
}
