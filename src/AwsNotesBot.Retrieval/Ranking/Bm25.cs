namespace AwsNotesBot.Retrieval.Ranking;

/// <summary>The BM25 weight of a term in a document, with the papers' symbols.</summary>
/// <remarks>
/// S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009; fields weighted before saturation
/// as in Robertson, Zaragoza and Taylor, "Simple BM25 Extension to Multiple Weighted Fields", CIKM 2004. The idf has 1 inside its
/// logarithm, as Lucene's, so that a term in most documents counts little and never against one.
/// </remarks>
internal static class Bm25
{
    /// <param name="N">Documents in the collection.</param>
    /// <param name="n">Documents that have the term.</param>
    public static double Idf(int N, int n) => Math.Log(1 + ((N - n + 0.5) / (n + 0.5)));

    /// <summary>How much of the idf a term earns: grows with its frequency towards k1 + 1, slower in a long document.</summary>
    /// <param name="tf">Occurrences of the term, each times its field's weight.</param>
    /// <param name="dl">Length of the document in terms, weighted in the same way.</param>
    /// <param name="avdl">Mean of <paramref name="dl"/> over the collection.</param>
    /// <param name="k1">How late repetition stops counting.</param>
    /// <param name="b">How much length counts: 0 not at all, 1 in full.</param>
    public static double Saturation(double tf, double dl, double avdl, double k1, double b)
    {
        var K = k1 * (1 - b + (b * dl / avdl));
        return (k1 + 1) * tf / (K + tf);
    }
}
