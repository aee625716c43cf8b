using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Languages;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Answers.Writing.Injections;

namespace AwsNotesBot.Answers.Translating;

/// <summary>
/// Holds a translated sentence to what can be compared across languages: numbers with their units, names, code, and whether it
/// denies, as far as both languages' words for that are known. What else it says is the model's word.
/// </summary>
internal sealed partial class TranslationCheck(AskedLanguage languages, NoteNames names)
{
    /// <summary>A translation is longer than its source by a third; this is room enough for one word of a few letters.</summary>
    private const int LongestTimes = 3, LongestMore = 40;

    private const char LastLatin = '\u024F';

    private readonly bool _unitWords = languages.Notes.Units.Count > 0 && languages.Question.Units.Count > 0;
    private readonly bool _negations = languages.Notes.Negations.Length > 0 && languages.Question.Negations.Length > 0;

    /// <param name="sentence">Verified, plain.</param>
    /// <param name="translation">As the model wrote it.</param>
    /// <returns>The translation as plain text; <c>null</c> where it says anything else.</returns>
    public string? Checked(string sentence, string translation) =>
        WrittenText.Plain(translation) is { } text
        && text.Length <= (LongestTimes * sentence.Length) + LongestMore
        && !Odd().IsMatch(text)
        && !ModelOrders.In(text)
        && (LanguageDetector.Of(text) ?? languages.Question) == languages.Question
        && SameAmounts(sentence, text)
        && KeepsNames(sentence, text)
        && (!_negations || Denies(sentence, languages.Notes) == Denies(text, languages.Question))
            ? text
            : null;

    private bool SameAmounts(string sentence, string text)
    {
        var said = Amount.In(text, languages.Question, _unitWords).ToList();
        foreach (var amount in Amount.In(sentence, languages.Notes, _unitWords))
        {
            if (said.FindIndex(amount.Is) is var at && at < 0)
            {
                return false;
            }

            said.RemoveAt(at);
        }

        return said.Count == 0;
    }

    private bool KeepsNames(string sentence, string text) =>
        names.In(sentence).Concat(Token().Matches(sentence).Select(m => m.Value).Where(t => Written().IsMatch(t))).All(name => Stands(name, text))
        && Words().Matches(text).Select(m => m.Value).Where(word => names.Knows(word) || Marked().IsMatch(word)).All(word => Stands(word, sentence));

    /// <summary>A name may get an ending or lose the s of several.</summary>
    private static bool Stands(string name, string text) => Begins(name, text) || (name.Length > 3 && name.EndsWith('s') && Begins(name[..^1], text));

    /// <summary>Whether a word begins so; behind a letter that is not Latin one does.</summary>
    private static bool Begins(string name, string text)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        while (at > 0 && char.IsLetterOrDigit(text[at - 1]) && text[at - 1] <= LastLatin)
        {
            at = text.IndexOf(name, at + 1, StringComparison.Ordinal);
        }

        return at >= 0;
    }

    private static bool Denies(string text, Language language) => Words().Matches(text.ToLowerInvariant().Replace('’', '\''))
        .SelectMany(m => m.Value.Split('\'').Append(m.Value))
        .Any(language.Negations.Split(' ').Contains);

    /// <summary>Controls, what turns the direction of writing (joiners, which some scripts need, do not), and digits that are not compared.</summary>
    [GeneratedRegex(@"[\p{C}-[\u200C\u200D]]|[\p{Nd}-[0-9]]", RegexOptions.CultureInvariant)]
    private static partial Regex Odd();

    /// <summary>An option, a place like us-east-1, and what may be code: words joined by signs other than a hyphen, which joins a name to common words too.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(--?[a-z][\w-]*|[a-z]+(-[a-z]+)*-\d+|[\p{L}\d]+([._:=@\\][\p{L}\d]+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    /// <summary>What is written for a machine, or is a name that no language changes.</summary>
    [GeneratedRegex(@"^-|-\d|[_:=@\\]|\p{L}\d|\d\p{L}|\p{L}\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"\p{L}\d|\d\p{L}|\p{L}\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    private const string Latin = @"A-Za-z\u00C0-\u024F";

    /// <summary>Where nothing parts words, a Latin name among other letters still is one.</summary>
    [GeneratedRegex($@"[{Latin}\p{{M}}\d]+('[{Latin}\p{{M}}]+)*|[\p{{L}}\p{{M}}-[{Latin}]]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
