using System.Security.Cryptography;
using System.Text;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Names an item by what it asks, so that moving, reformatting or editing around the fact leaves a learner's history alone.</summary>
internal static class ItemId
{
    private const int Bytes = 8;

    /// <param name="kind">Two kinds that ask for one fact are two items.</param>
    /// <param name="fact">What the notes state, in words; markup, case and punctuation do not count.</param>
    public static string Of(QuizKind kind, params ReadOnlySpan<string> fact)
    {
        var content = new StringBuilder(kind.ToString());
        foreach (var part in fact)
        {
            content.Append('\n').AppendJoin(' ', WordRuns.Of(part));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())).AsSpan(0, Bytes));
    }
}
