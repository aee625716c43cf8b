using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>What the shown passages shorten: "dead-letter queue (DLQ)". Sentences and units are compared in full words.</summary>
internal sealed partial class Abbreviations
{
    private readonly Dictionary<string, string> _full = new(StringComparer.Ordinal);

    public Abbreviations(IEnumerable<string> texts)
    {
        foreach (Match match in texts.SelectMany(text => Defined().Matches(text)))
        {
            var (words, initials) = (Word().Matches(match.Groups["words"].Value), match.Groups["short"].Value);
            if (words.Count >= initials.Length && words.Skip(words.Count - initials.Length).ToList() is var full && full.Zip(initials).All(pair => char.ToUpperInvariant(pair.First.Value[0]) == pair.Second))
            {
                _full.TryAdd(initials, string.Join(' ', full.Select(w => w.Value.ToLowerInvariant())));
            }
        }
    }

    public string Expand(string text) => _full.Count == 0 ? text
        : Short().Replace(text, match => _full.TryGetValue(match.Groups["short"].Value, out var full) ? match.Groups["plural"].Success ? $"{full}s" : full : match.Value);

    [GeneratedRegex(@"(?<words>[\p{L}]+([ -][\p{L}]+){1,5}) \((?<short>[A-Z]{2,6})s?\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Defined();

    [GeneratedRegex(@"\b(?<short>[A-Z]{2,6})(?<plural>s)?\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Short();

    [GeneratedRegex(@"[\p{L}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
