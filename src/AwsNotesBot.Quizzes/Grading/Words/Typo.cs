using AwsNotesBot.Retrieval.Ranking;

namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>Tells a slip of the finger from another word.</summary>
internal sealed class Typo(WordKnowledge knowledge)
{
    /// <summary>Shorter words are mostly names, and a name one letter away is another name.</summary>
    private const int ShortestWord = 5;

    /// <summary>From this length on two slips are allowed.</summary>
    private const int LongWord = 8;

    /// <summary>From this length on a word with a letter left out, doubled or swapped is a slip even where people write it so often that the model knows it.</summary>
    private const int LongEnough = 7;

    /// <summary>A word of the notes is never a slip, nor one that begins with another letter ("asymmetric", "outbound").</summary>
    /// <param name="typed">In lower case.</param>
    /// <param name="meant">In lower case.</param>
    public bool Is(string typed, string meant)
    {
        if (meant.Length < ShortestWord || typed.Length < ShortestWord - 1 || typed[0] != meant[0] || !typed.All(char.IsLetter) || !meant.All(char.IsLetter))
        {
            return false;
        }

        var most = meant.Length >= LongWord ? 2 : 1;
        var slips = EditDistance.Between(typed, meant, most);
        return slips <= most && !knowledge.IsInNotes(typed)
            && (!knowledge.IsInModel(typed) || (slips == 1 && meant.Length >= LongEnough && !IsOneLetterChanged(typed, meant)));
    }

    /// <summary>What makes "adsorption" of "absorption": two words, not a slip.</summary>
    private static bool IsOneLetterChanged(string typed, string meant) =>
        typed.Length == meant.Length && !typed.Order().SequenceEqual(meant.Order());
}
