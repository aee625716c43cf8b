using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Conversations;

/// <summary>Turns a heading in the order of words of a statement ("How a stream is read") into a question ("How is a stream read?").</summary>
internal static partial class IndirectQuestion
{
    /// <summary>Verbs that headings of notes ask with, in the form of one thing and of several.</summary>
    private static readonly Dictionary<string, (string Helper, string Base)> Verbs = new[]
        {
            "work", "scale", "help", "behave", "differ", "decide", "protect", "read", "use", "connect", "divide", "recommend", "find", "handle",
            "do", "consist", "look", "offer", "contain", "hold", "give", "show", "run", "serve", "store", "keep", "match", "choose", "cost", "mean",
            "move", "start", "stop", "happen", "grow", "split", "share", "send", "spread", "pay", "save", "support", "need",
        }
        .SelectMany(verb => new[] { (Form: Third(verb), Helper: "does", verb), (Form: verb, Helper: "do", verb) })
        .ToDictionary(v => v.Form, v => (v.Helper, v.verb), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Auxiliaries = new(StringComparer.OrdinalIgnoreCase) { "is", "are", "was", "were", "can", "must", "may", "should", "will" };

    /// <returns><c>null</c> for a text that asks nothing, or whose verb cannot be told.</returns>
    public static string? Direct(string heading)
    {
        if (Asking().Match(heading) is not { Success: true })
        {
            return null;
        }

        var words = heading.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 2 && words[0].Equals("how", StringComparison.OrdinalIgnoreCase) && words[1].Equals("to", StringComparison.OrdinalIgnoreCase))
        {
            return $"How do you {string.Join(' ', words[2..])}?";
        }

        // "What contains a bean" and "Which bean is red" ask already: the question word is or leads the subject.
        if (words.Length > 1 && (IsVerb(words[1]) || words[0].Equals("which", StringComparison.OrdinalIgnoreCase) || words[0].Equals("who", StringComparison.OrdinalIgnoreCase)))
        {
            return $"{heading}?";
        }

        for (var i = 2; i < words.Length; i++)
        {
            var subject = string.Join(' ', words[1..i]);
            var rest = string.Join(' ', words[(i + 1)..]);
            if (Auxiliaries.Contains(words[i]))
            {
                return Joined(words[0], words[i], subject, rest);
            }

            if (Verbs.TryGetValue(words[i], out var verb))
            {
                return Joined(words[0], verb.Helper, subject, verb.Base, rest);
            }
        }

        return null;
    }

    private static bool IsVerb(string word) => Auxiliaries.Contains(word) || (Verbs.TryGetValue(word, out var verb) && verb.Helper == "does");

    private static string Joined(params string[] parts) => string.Join(' ', parts.Where(p => p.Length > 0)) + "?";

    private static string Third(string verb) => verb is "do" ? "does" : verb.EndsWith("ch", StringComparison.Ordinal) ? $"{verb}es" : $"{verb}s";

    [GeneratedRegex(@"^(how|what|when|where|which|who|why)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asking();
}
