using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Words of the section around a gap that begin as its name does, and so might be put there: "Declarative" beside "DevOps".</summary>
internal static class SectionWords
{
    /// <summary>So many letters of a name at most are shown, and so many at least hidden.</summary>
    private const int Most = 3, Hidden = 2;

    /// <summary>Shorter words are small ones, or abbreviations, which nobody takes for a name of small letters.</summary>
    private const int Shortest = 5;

    /// <param name="beginnings">What is shown of each word of the name; nothing is added to that of several.</param>
    /// <param name="name">What was taken out.</param>
    /// <param name="statement">What it was taken out of.</param>
    /// <returns>As many letters as no other capitalised word of the section begins with, where that leaves enough to tell.</returns>
    public static IReadOnlyList<string> Beyond(IReadOnlyList<string> beginnings, string name, Statement statement)
    {
        if (beginnings is not [var shown] || !name.Any(char.IsLower))
        {
            return beginnings;
        }

        List<string> others = [.. ProperNouns.Words(statement.Passage.Text).Where(word => word.Length >= Shortest && char.IsUpper(word[0]) && !word.StartsWith(name, StringComparison.OrdinalIgnoreCase))];
        var most = Math.Min(Most, name.Length - Hidden);
        while (shown.Length < most && others.Exists(word => word.StartsWith(shown, StringComparison.OrdinalIgnoreCase)))
        {
            shown = name[..(shown.Length + 1)];
        }

        return [shown];
    }
}
