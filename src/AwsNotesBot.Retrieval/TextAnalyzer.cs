using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Retrieval;

/// <summary>Text to index terms: lower case, accents folded, stop words left out, stemmed.</summary>
public static class TextAnalyzer
{
    /// <summary>In the order of the text, repeats kept. A name such as <c>us-east-1</c> gives its parts and then itself.</summary>
    public static IReadOnlyList<string> Terms(string text)
    {
        var words = WordTokenizer.Words(text);
        var terms = new List<string>(words.Count);
        foreach (var word in words)
        {
            if (Term(word) is { } term)
            {
                terms.Add(term);
            }
        }

        return terms;
    }

    /// <returns><c>null</c> for a stop word.</returns>
    internal static string? Term(string word) => StopWords.Contains(word) ? null : EnglishStemmer.Stem(word);
}
