using AwsNotesBot.Retrieval.Words;

namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>Tells the forms of one word: inflections, derivations, and the ways to write it together or apart.</summary>
internal static class WordForms
{
    /// <summary>"react" and "reaction"; "IP" and "IPs", whose plural stemming leaves alone; "time out" and "timeout".</summary>
    public static bool Are(Word a, Word b) =>
        a.Term == b.Term || IsPlural(a.Text, b.Text) || IsPlural(b.Text, a.Text) || Derivation.Joins(a.Text, b.Text)
        || (a.Compound is not null && (a.Compound == b.Text || a.Compound == b.Compound)) || (b.Compound is not null && b.Compound == a.Text);

    private static bool IsPlural(string plural, string word) =>
        plural.Length == word.Length + 1 && plural[^1] == 's' && plural.StartsWith(word, StringComparison.Ordinal);
}
