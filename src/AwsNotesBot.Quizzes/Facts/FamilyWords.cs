namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Words that so many names begin with that they tell none from the others, such as the maker's.</summary>
internal sealed class FamilyWords
{
    /// <summary>From so many names, and from this share of all names on.</summary>
    private const int Fewest = 8;

    private const double Share = 0.04;

    private readonly HashSet<string> _words;

    /// <param name="names">All that the notes define.</param>
    public FamilyWords(IEnumerable<string> names)
    {
        var distinct = names.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => ProperNouns.Words(name).ToList()).Where(words => words.Count > 1).ToList();
        _words = [.. distinct.GroupBy(words => words[0]).Where(first => first.Count() >= Math.Max(Fewest, Share * distinct.Count)).Select(first => first.Key)];
    }

    public bool Has(string word) => _words.Contains(word);

    /// <summary>The name without its family's word and without what stands in brackets: "Kendra" of "Amazon Kendra"; as it is where nothing would be left.</summary>
    public string Strip(string name)
    {
        var plain = Brackets.Without(name);
        var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !_words.Contains(word)).ToList();
        return words.Count == 0 ? name : string.Join(' ', words);
    }
}
