using AwsNotesBot.Notes;
using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Where an answer stands that several pieces of a note state together.</summary>
internal static class SourceLines
{
    /// <returns>From the first piece to the last; <c>null</c> where they stand in several passages.</returns>
    public static LineRange? Of(IEnumerable<Statement> sources)
    {
        var all = sources.ToList();
        return all.TrueForAll(s => s.Passage.Id == all[0].Passage.Id) ? all.Select(s => s.Lines).Aggregate((a, b) => a.Cover(b)) : null;
    }
}
