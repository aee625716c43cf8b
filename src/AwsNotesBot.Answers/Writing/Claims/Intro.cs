using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>What a model puts in front of a statement: "According to the notes, ...".</summary>
internal static partial class Intro
{
    public static string Of(string sentence) => Any().Replace(sentence, "");

    [GeneratedRegex(@"^(according to [^,]{1,60}, |(the|your) (notes?|passages?) (say|says|state|states|mention|mentions) that )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Any();
}
