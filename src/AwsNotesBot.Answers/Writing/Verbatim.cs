using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing;

/// <summary>A text in the parts between its semicolons and full stops: a sentence that has one or several of a statement's, word for word, is taken from it.</summary>
internal sealed partial class Verbatim(string text)
{
    /// <summary>In lower case, with one space between words.</summary>
    private readonly List<string> _parts =
        [.. End().Split(text).Select(part => string.Join(' ', Word().Matches(part).Select(m => m.Value.ToLowerInvariant()))).Where(part => part.Length > 0)];

    /// <summary>Whether it is taken from a statement, and leaves nothing out that its words lean on.</summary>
    public bool IsFrom(Verbatim statement)
    {
        var (said, given) = (_parts, statement._parts);
        return said.Count > 0 && Enumerable.Range(0, Math.Max(0, given.Count - said.Count + 1)).Any(at =>
            said.SequenceEqual(given.Skip(at).Take(said.Count)) && !given.Skip(at + said.Count).Take(1).Any(Turns().IsMatch) && (at == 0 || !(Turns().IsMatch(said[0]) || Leans().IsMatch(said[0]))));
    }

    [GeneratedRegex(@";\s|(?<=\p{L}{2}[)”""']?)[.!?](\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex End();

    [GeneratedRegex(@"[\p{L}\p{N}%$€£°'’./+*_→=<>&#@-]*[\p{L}\p{N}%$€£°→=<>&#]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>A part that makes another statement of the one before.</summary>
    [GeneratedRegex(@"^(unless|except|but|only|otherwise|if|however|though|although|not)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Turns();

    /// <summary>A part that takes what it tells of from the one before.</summary>
    [GeneratedRegex(@"^(and|or|it|its|they|their|this|these|those|that|such|he|she|then)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Leans();
}
