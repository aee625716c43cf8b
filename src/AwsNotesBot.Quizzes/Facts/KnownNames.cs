namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Names of things that the notes say something about: what they define, list as terms, or have notes on.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, List<string>> _byFirstWord = new(StringComparer.Ordinal);

    /// <param name="names">With their capitals; those without a capital or digit are no names.</param>
    public KnownNames(IEnumerable<string> names)
    {
        foreach (var name in names.Distinct(StringComparer.Ordinal).Where(n => n.Any(c => char.IsUpper(c) || char.IsDigit(c))))
        {
            if (ProperNouns.Words(name).FirstOrDefault() is { } first && name.StartsWith(first, StringComparison.Ordinal))
            {
                (_byFirstWord.TryGetValue(first, out var known) ? known : _byFirstWord[first] = []).Add(name);
            }
        }

        foreach (var known in _byFirstWord.Values)
        {
            known.Sort((a, b) => b.Length.CompareTo(a.Length));
        }
    }

    /// <summary>The names in a text, in its order, the longest where one is the beginning of another.</summary>
    public IReadOnlyList<(string Name, int Start)> In(string text)
    {
        var found = new List<(string, int)>();
        var end = 0;
        foreach (var (word, start) in ProperNouns.Places(text))
        {
            if (start >= end && _byFirstWord.TryGetValue(word, out var known) && known.Find(name => StandsAt(text, start, name)) is { } longest)
            {
                found.Add((longest, start));
                end = start + longest.Length;
            }
        }

        return found;
    }

    private static bool StandsAt(string text, int start, string name) =>
        text.AsSpan(start).StartsWith(name, StringComparison.Ordinal) && (start + name.Length == text.Length || !char.IsLetterOrDigit(text[start + name.Length]));
}
