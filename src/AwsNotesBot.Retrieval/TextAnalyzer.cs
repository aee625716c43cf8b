namespace AwsNotesBot.Retrieval;

/// <summary>Text to index terms: lower case, accents folded, stop words left out, stemmed.</summary>
public static class TextAnalyzer
{
    /// <summary>In the order of the text, repeats kept.</summary>
    public static IReadOnlyList<string> Terms(string text) => throw new NotImplementedException();
}
