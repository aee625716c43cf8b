using System.Runtime.InteropServices;

namespace AwsNotesBot.Retrieval.Aliases;

/// <summary>Finds names of alias groups in a row of words, also those inside longer ones: "Amazon ECS" is an ECS.</summary>
internal sealed class NameFinder
{
    /// <summary>Number of a word that no name has.</summary>
    public const int NoWord = -1;

    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<string, Name> _names = [];
    private readonly List<List<Name>> _byFirstWord = [];

    public NameFinder(IReadOnlyList<AliasGroup> groups)
    {
        foreach (var group in groups)
        {
            // A name of small words alone ("IT") would be found in every sentence.
            var names = group.Names.Select(Add).OfType<Name>().Distinct().ToList();
            if (names.Count > 1 && !names[0].Groups.Exists(known => names.TrueForAll(name => name.Groups.Contains(known))))
            {
                names.ForEach(name => name.Groups.Add(group));
            }
        }

        foreach (var names in _byFirstWord)
        {
            names.RemoveAll(name => name.Groups.Count == 0);
            names.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    /// <returns>The word's number, to be found again by <see cref="In"/>; <see cref="NoWord"/> where no name has it.</returns>
    public int NumberOf(string word)
    {
        foreach (var form in NameWords.Forms(word))
        {
            if (_numbers.TryGetValue(form, out var number))
            {
                return number;
            }
        }

        return NoWord;
    }

    /// <param name="words">Numbers of the words, in the order of the text.</param>
    /// <returns>By their first word, the longest first.</returns>
    public List<NameMention> In(ReadOnlySpan<int> words)
    {
        var found = new List<NameMention>();
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var name in words[at] == NoWord ? [] : CollectionsMarshal.AsSpan(_byFirstWord[words[at]]))
            {
                if (words[at..].StartsWith(name.Words))
                {
                    found.Add(new NameMention(at, name.Words.Length, name.Groups));
                }
            }
        }

        return found;
    }

    /// <returns>Names that surely mean the same as this one, as people write them; empty where it is none, or means several things.</returns>
    public IReadOnlyList<string> OthersOf(string name)
    {
        var key = NameWords.Key(name);
        var groups = _names.TryGetValue(key, out var known) ? known.Groups.FindAll(group => !group.Loose) : [];
        var others = groups.ConvertAll(group => group.Names.Where(other => NameWords.Key(other) != key).ToList());
        return others.TrueForAll(names => MeanTheSame(names, others[0])) ? [.. others.SelectMany(names => names).Distinct(StringComparer.OrdinalIgnoreCase)] : [];
    }

    /// <summary>Whether a name of the one is a name of the other, or is it without the words in front, as the maker's.</summary>
    private static bool MeanTheSame(List<string> names, List<string> others) =>
        names.Exists(name => others.Exists(other => IsTail(NameWords.Key(name), NameWords.Key(other)) || IsTail(NameWords.Key(other), NameWords.Key(name))));

    private static bool IsTail(string tail, string name) => tail == name || name.EndsWith($" {tail}", StringComparison.Ordinal);

    private Name? Add(string text)
    {
        var words = NameWords.Of(text);
        if (words.All(NameWords.IsSmall))
        {
            return null;
        }

        var key = string.Join(' ', words);
        if (!_names.TryGetValue(key, out var name))
        {
            _names[key] = name = new Name([.. words.Select(NumberNew)]);
            _byFirstWord[name.Words[0]].Add(name);
        }

        return name;
    }

    private int NumberNew(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            _numbers[word] = number = _numbers.Count;
            _byFirstWord.Add([]);
        }

        return number;
    }

    private sealed class Name(int[] words)
    {
        public int[] Words { get; } = words;

        public List<AliasGroup> Groups { get; } = [];
    }
}
