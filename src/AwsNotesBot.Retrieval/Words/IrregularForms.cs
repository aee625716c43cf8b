using System.Collections.Frozen;

namespace AwsNotesBot.Retrieval.Words;

/// <summary>Forms of English words that stemming does not bring together: "kept" and "keeps".</summary>
public static class IrregularForms
{
    private static readonly FrozenDictionary<string, string> Bases = WordFile.Lines(typeof(IrregularForms).Assembly, "irregular.txt")
        .Select(line => line.Split(' '))
        .SelectMany(forms => forms.Skip(1).Select(form => KeyValuePair.Create(form, forms[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="word">In lower case.</param>
    /// <returns>The word itself where it is regular.</returns>
    public static string BaseOf(string word) => Bases.GetValueOrDefault(word, word);

    /// <summary>Whether it is another form than the base, as a participle may be.</summary>
    public static bool Has(string word) => Bases.ContainsKey(word);
}
