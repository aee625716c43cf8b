using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>How much a description tells: "a regional service" fits too much to be an answer.</summary>
internal static class Telling
{
    /// <summary>What a description must tell, where it is the answer.</summary>
    public const double Least = 1.4;

    /// <returns>The weight of its words that are not the name's, in units of the rarest term.</returns>
    public static double Of(string says, string name, PassageIndex index) =>
        TextAnalyzer.Terms(says).Distinct().Except(TextAnalyzer.Terms(name)).Sum(index.Idf) / index.RareIdf;
}
