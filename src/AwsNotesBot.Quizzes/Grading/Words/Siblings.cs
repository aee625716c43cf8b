using System.Text.RegularExpressions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Grading.Words;

/// <summary>Pairs of words that notes list side by side, as "users, groups and roles" or "TCP or UDP": of one kind, and not the same.</summary>
internal sealed partial class Siblings
{
    /// <summary>A longer entry is a clause, of which only the word at the joint belongs to the list.</summary>
    private const int LongestEntry = 2;

    private readonly HashSet<(string, string)> _pairs = [];

    public static Siblings In(IEnumerable<Passage> passages)
    {
        var siblings = new Siblings();
        foreach (var sentence in passages.SelectMany(p => p.Blocks).Where(b => b.Kind != BlockKind.Code).SelectMany(b => Ends().Split(b.Text)))
        {
            siblings.Add(Joints().Split(sentence));
        }

        return siblings;
    }

    /// <param name="a">An index term.</param>
    /// <param name="b">An index term.</param>
    public bool Are(string a, string b) => _pairs.Contains(Pair(a, b));

    private void Add(string[] entries)
    {
        var list = new List<string>();
        for (var i = 0; i < entries.Length; i++)
        {
            var words = WordRuns.Of(entries[i]).ToList();
            var head = words.Count == 0 ? null
                : words.Count <= LongestEntry || i == 0 ? words[^1]
                : i == entries.Length - 1 ? words[0]
                : null;
            if (head is null)
            {
                list.Clear();
            }
            else if (TextAnalyzer.Terms(head) is [var term, ..])
            {
                _pairs.UnionWith(list.Where(other => other != term).Select(other => Pair(other, term)));
                list.Add(term);
            }
        }
    }

    private static (string, string) Pair(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    [GeneratedRegex(@"[.;:!?()]\s|[()]", RegexOptions.NonBacktracking)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\s*,\s*(and |or )?|\s+(and|or|vs\.?|versus|not|nor)\s+|\s*[/|&+]\s*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Joints();
}
