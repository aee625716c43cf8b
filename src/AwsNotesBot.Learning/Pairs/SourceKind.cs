namespace AwsNotesBot.Learning.Pairs;

/// <summary>What is known of a source before its pairs are read.</summary>
/// <param name="Factor">How often one of its pairs is drawn, compared with a pair of another source.</param>
/// <param name="HasPassages">Whether its passages are long enough that one of their sentences can ask for the rest.</param>
internal sealed record SourceKind(double Factor, bool HasPassages)
{
    /// <summary>Sources that nobody has weighed yet.</summary>
    private static readonly SourceKind Unknown = new(Factor: 1, HasPassages: false);

    /// <summary>Chosen on the development questions, that of our own questions on the held tenth of them: questions count most, general English steadies the rest.</summary>
    private static readonly Dictionary<string, SourceKind> Known = new(StringComparer.Ordinal)
    {
        ["aws-docs"] = new(Factor: 1, HasPassages: true),
        ["aws-notes"] = new(Factor: 1, HasPassages: true),
        ["cloud-docs"] = new(Factor: 1, HasPassages: true),
        ["cloud-faq"] = new(Factor: 3, HasPassages: true),
        ["learner-questions"] = new(Factor: 8, HasPassages: false),
        ["aliases"] = new(Factor: 5, HasPassages: false),
        ["wordnet"] = new(Factor: 0.5, HasPassages: false),
        ["wordset"] = new(Factor: 0.5, HasPassages: false),
        ["ppdb"] = new(Factor: 1, HasPassages: false),
        ["intents"] = new(Factor: 0.5, HasPassages: false),
        ["trivia"] = new(Factor: 0.3, HasPassages: false),
    };

    public static SourceKind Of(string name) => Known.GetValueOrDefault(name, Unknown);
}
