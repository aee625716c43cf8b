using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Names what a learner practises with a passage: its note, or the section of it where a note has many topics.</summary>
internal sealed class Topics
{
    /// <summary>A section of more passages is more than one topic.</summary>
    private const int MostPassages = 12;

    private readonly Dictionary<string, int> _passages = [];

    public Topics(IReadOnlyList<Passage> passages)
    {
        foreach (var section in passages.SelectMany(p => Enumerable.Range(0, p.HeadingPath.Count + 1).Select(depth => Key(p, depth))))
        {
            _passages[section] = _passages.GetValueOrDefault(section) + 1;
        }
    }

    /// <summary>Whether the passage's note is about one topic.</summary>
    public bool IsOne(Passage passage) => _passages[Key(passage, 0)] <= MostPassages;

    public string Of(Passage passage)
    {
        var depth = 0;
        while (depth < passage.HeadingPath.Count && _passages[Key(passage, depth)] > MostPassages)
        {
            depth++;
        }

        return depth == 0 ? passage.NoteTitle : Subject.Of([.. passage.HeadingPath.Take(depth)]) ?? passage.NoteTitle;
    }

    private static string Key(Passage passage, int depth) => string.Join('\n', passage.HeadingPath.Take(depth).Prepend(passage.NotePath));
}
