using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>An item that asks for the same as one before it, in nearly the same words.</summary>
internal sealed class DuplicateRule
{
    /// <summary>From this share of the smaller question's terms on, two questions with one answer are one.</summary>
    private const double Alike = 0.6;

    private readonly Dictionary<(QuizKind, string), List<Asked>> _asked = [];

    /// <summary>Whether such an item was let pass before; if not, remembers this one.</summary>
    public bool Rejects(ItemDraft draft)
    {
        var answer = draft.Right.Count > 0 && draft.Kind != QuizKind.TrueOrFalse ? string.Join('\n', draft.Right.Order(StringComparer.Ordinal)) : draft.Answer;
        var key = (draft.Kind, string.Join(' ', TextAnalyzer.Terms(answer)));
        var asked = new Asked(draft.Setting, Terms(draft.Stem), Terms($"{draft.Setting} {draft.Stem}"));
        if (!_asked.TryGetValue(key, out var others))
        {
            _asked[key] = others = [];
        }

        if (others.Exists(asked.IsLike))
        {
            return true;
        }

        others.Add(asked);
        return false;
    }

    private static HashSet<string> Terms(string text) => [.. TextAnalyzer.Terms(text)];

    /// <summary>A question that was let pass.</summary>
    /// <param name="Setting">What places it; two questions of one place differ in the rest alone.</param>
    /// <param name="Stem">Terms of what is asked.</param>
    /// <param name="Whole">The same with those of the setting.</param>
    private sealed record Asked(string? Setting, HashSet<string> Stem, HashSet<string> Whole)
    {
        public bool IsLike(Asked other) => Setting == other.Setting ? Overlap(Stem, other.Stem) >= Alike : Overlap(Whole, other.Whole) >= Alike;

        private static double Overlap(HashSet<string> a, HashSet<string> b) => Math.Min(a.Count, b.Count) is var least and > 0 ? (double)a.Count(b.Contains) / least : 1;
    }
}
