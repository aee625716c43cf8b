using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Quizzes.Grading.Facts;

/// <summary>Compares answers that have no content word at all, such as "nothing" or the name of an A record.</summary>
internal static class SmallWords
{
    /// <summary>All of these say that there is none.</summary>
    private static readonly HashSet<string> None = ["nothing", "none", "nobody", "no", "zero", "0", "nil", "free", "never", "nowhere"];

    public static bool AreSame(string asked, string typed)
    {
        var (wanted, given) = (Words(asked), Words(typed));
        return wanted.SequenceEqual(given) || (wanted is [var one] && None.Contains(one) && given is [var other, ..] && None.Contains(other));
    }

    /// <summary>An article counts where it is all there is.</summary>
    private static List<string> Words(string text)
    {
        var words = WordRuns.Of(text).ToList();
        var telling = words.FindAll(w => w is not ("a" or "an" or "the" or "its" or "it" or "is" or "s"));
        return telling.Count > 0 ? telling : words;
    }
}
