using System.Collections.Frozen;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Turns a passive clause that names who acts: "B is done by A at C" becomes "A done B at C".</summary>
internal static class ActiveVoice
{
    private static readonly FrozenSet<string> Auxiliaries = Set("is are was were be been being get gets got");

    private static readonly FrozenSet<string> Adverbs = Set("not never only also mostly partly then first");

    /// <summary>Behind "by" these tell how, not who.</summary>
    private static readonly FrozenSet<string> Ways = Set("default hand itself heart means day night id");

    private static readonly FrozenSet<string> Ends = Set("for in with within at after before to into from against on every per if when until during");

    /// <param name="text">A clause.</param>
    /// <param name="by">What who acts stands behind: "by", or "with" for the tool that something is done with.</param>
    /// <returns>The text itself where it is not passive or does not say by whom.</returns>
    public static string Of(string text, string by = "by")
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Turned(text, words, Array.FindIndex(words, w => w.Equals(by, StringComparison.OrdinalIgnoreCase)));
    }

    private static string Turned(string text, string[] words, int by)
    {
        if (by < 0 || by + 1 == words.Length || Ways.Contains(Plain(words[by + 1])))
        {
            return text;
        }

        var auxiliary = Array.FindLastIndex(words, by, w => Auxiliaries.Contains(Plain(w)));
        if (auxiliary < 1 || words[auxiliary..by].Any(EndsPart))
        {
            return text;
        }

        var front = Array.FindLastIndex(words, auxiliary - 1, EndsPart) + 1;
        var verb = auxiliary + 1;
        while (verb < by && Adverbs.Contains(Plain(words[verb])))
        {
            verb++;
        }

        var end = by + 1;
        while (end < words.Length && !Ends.Contains(Plain(words[end])) && !EndsPart(words[end - 1]))
        {
            end++;
        }

        return verb >= by ? text : string.Join(' ', [
            .. words[..front], .. words[(by + 1)..end], .. words[(auxiliary + 1)..(verb + 1)], .. words[front..auxiliary], .. words[(verb + 1)..by], .. words[end..]]);
    }

    private static bool EndsPart(string word) => word[^1] is ',' or ':' or ';' or ')';

    private static string Plain(string word) => word.TrimEnd('.', ',').ToLowerInvariant();

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
