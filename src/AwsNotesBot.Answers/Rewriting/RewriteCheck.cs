using System.Text.RegularExpressions;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Answers.Rewriting;

/// <summary>Holds a rewritten question to what was said: no name and no number comes in from elsewhere, and none is lost.</summary>
/// <param name="question">As the user typed it.</param>
/// <param name="said">All that its names and numbers may come from: the question, the conversation, other names of what stands there.</param>
/// <param name="translated">Whether the question was in another language, in which common nouns may begin with capitals.</param>
internal sealed partial class RewriteCheck(string question, string said, bool translated)
{
    private readonly HashSet<string> _said = [.. WordRuns.Of(said).SelectMany(Forms)];

    public bool Holds(string rewritten) =>
        Firm(rewritten).Concat(Names.In(rewritten)).Concat(First(rewritten)).All(word => Forms(word).Any(_said.Contains)) && Keeps(rewritten);

    private bool Keeps(string rewritten)
    {
        var kept = WordRuns.Of(rewritten).SelectMany(Forms).ToHashSet();
        return Firm(question).Concat(translated ? [] : Names.In(question)).All(word => Forms(word).Any(kept.Contains));
    }

    /// <summary>One and several of a thing.</summary>
    private static IEnumerable<string> Forms(string word) => word.Length > 2 && word.EndsWith('s') ? [word, word[..^1]] : [word];

    /// <summary>Numbers, and names that cannot be common nouns: with a digit or a capital inside.</summary>
    private static IEnumerable<string> Firm(string text) => Marked().Matches(text).Select(m => m.Value.ToLowerInvariant());

    /// <summary>A first word is capital anyway: it is taken for a name unless questions begin like that.</summary>
    private static IEnumerable<string> First(string text) =>
        WordRuns.Of(text).Take(1).Where(word => !Opening().IsMatch(word));

    [GeneratedRegex(@"(?<![\p{L}\d])[\p{L}\d]*(\d|(?<=\p{L})\p{Lu})[\p{L}\d]*", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex(
        @"^(what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|can|could|may|might|must|should|will|would|has|have|had|am|if|in|on|at|for|with|from|to|of|by|between|the|an?|"
        + @"compare|describe|define|explain|list|name|give|show|tell|difference|differences)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
