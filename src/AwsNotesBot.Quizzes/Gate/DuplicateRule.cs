using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>An item that asks for the same as one before it, in nearly the same words.</summary>
internal sealed class DuplicateRule
{
    /// <summary>From this share of the smaller question's terms on, two questions with one answer are one.</summary>
    private const double Alike = 0.6;

    private readonly Dictionary<(QuizKind, string), List<HashSet<string>>> _asked = [];

    /// <summary>Whether such an item was let pass before; if not, remembers this one.</summary>
    public bool Rejects(ItemDraft draft)
    {
        var answer = draft.Right.Count > 0 && draft.Kind != QuizKind.TrueOrFalse ? string.Join('\n', draft.Right.Order(StringComparer.Ordinal)) : draft.Answer;
        var key = (draft.Kind, string.Join(' ', TextAnalyzer.Terms(answer)));
        var question = TextAnalyzer.Terms($"{draft.Setting} {draft.Stem}").ToHashSet();
        if (!_asked.TryGetValue(key, out var others))
        {
            _asked[key] = others = [];
        }

        if (others.Exists(other => Overlap(other, question) >= Alike))
        {
            return true;
        }

        others.Add(question);
        return false;
    }

    private static double Overlap(HashSet<string> a, HashSet<string> b) => Math.Min(a.Count, b.Count) is var least and > 0 ? (double)a.Count(b.Contains) / least : 1;
}
