using System.Text.RegularExpressions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Conversations;

/// <summary>Tells a follow-up from a new topic, and gives a follow-up what it refers to.</summary>
internal static partial class FollowUpReader
{
    /// <summary>A question with more content words than this says itself what it is about, unless it opens like a follow-up.</summary>
    private const int FewTerms = 5;

    /// <summary>What a follow-up takes along is cut to its last words.</summary>
    private const int LongestContext = 60;

    /// <param name="question">As the user typed it.</param>
    /// <param name="conversation">Earlier exchanges, oldest first.</param>
    /// <param name="find">The passage of an id, or <c>null</c> where the notes have it no longer.</param>
    public static StandaloneQuestion Read(string question, IReadOnlyList<Exchange> conversation, Func<string, Passage?> find)
    {
        if (conversation.Count == 0 || !RefersBack(question))
        {
            return new StandaloneQuestion(question, null);
        }

        var last = conversation[^1];
        var words = last.SearchedFor.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var asked = string.Join(' ', words.TakeLast(LongestContext));
        if (TheOther().IsMatch(question) && OtherOne.Instead(asked, [.. last.PassageIds.Select(find).OfType<Passage>()]) is { } other)
        {
            return new StandaloneQuestion($"{other} {question.Trim()}", other);
        }

        var headings = last.HeadingPaths.Take(1).Select(h => h.Split(" > ")[^1]);
        return new StandaloneQuestion($"{asked} {question.Trim()}", string.Join(' ', headings.Prepend(asked)));
    }

    private static bool RefersBack(string question)
    {
        var text = question.Trim();
        if (Opening().IsMatch(text) || Other().IsMatch(text))
        {
            return true;
        }

        var terms = TextAnalyzer.Terms(text).Count;
        return terms == 0
            || (terms <= FewTerms && Pronoun().Match(text) is { Success: true } pronoun && TextAnalyzer.Terms(text[..pronoun.Index]).Count <= 1)
            || (WordRuns.Count(text) <= 3 && Attribute().IsMatch(text));
    }

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(and|but|or|so|also|then|plus|because|what about|how about|what if|why( not)?\s*\?*$|ok(ay)?,?\s+(and|but|so|then|we|now)|in that case|does that|is that|which one|which of)\b", Flags)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(the|that) other\b(?! (ones|two|three))", Flags)]
    private static partial Regex TheOther();

    [GeneratedRegex(@"\b(the|that) other( one| type| kind| option| way)?\b|\b(the two|both of them|the former|the latter|the same one|that one|this one|those ones|of them|of those|of these)\b|\bones\b", Flags)]
    private static partial Regex Other();

    [GeneratedRegex(@"\b(it|its|they|them|their|theirs|those|these|this|he|she)\b|\bthat\b(?=\s*([?.,!]|$|off\b|on\b|in\b|for\b|cost|work|mean|happen|too\b|as well))|\bthere\b(?=\s*([?.,!]|$))|\bone\b(?=\s*([?.,!]|$))", Flags)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^\W*(how much|how many|how long|how often|how|price|pricing|costs?|limits?|example|examples|since when|where|when|who|more)\W*$", Flags)]
    private static partial Regex Attribute();
}
