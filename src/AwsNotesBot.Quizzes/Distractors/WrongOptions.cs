using AwsNotesBot.Quizzes.Items;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>Chooses the wrong options of an item: near, false, and of the right one's make.</summary>
internal sealed class WrongOptions(Truth truth, Func<string, IReadOnlyList<string>> otherNames, Func<string, bool> isDamaged, int seed)
{
    /// <summary>Shorter options are compared by no one letter by letter.</summary>
    private const int Short = 24;

    /// <summary>How many times longer one option may be than another.</summary>
    private const double MostTimes = 2.2;

    /// <summary>The right option may stick out by so many times its longest or shortest neighbour.</summary>
    private const double SticksOut = 1.4;

    /// <returns>So many options, in no order; <c>null</c> where the notes do not give as many.</returns>
    public IReadOnlyList<string>? Choose(ItemDraft draft, string id, int count) =>
        Choose(draft, id, count, _ => true) is not { } any ? null
            : draft.Right is [var right] && Opening.GivesAway(right, any) ? Choose(draft, id, count, option => Opening.AreAlike(option, right))
            : any;

    private List<string>? Choose(ItemDraft draft, string id, int count, Func<string, bool> isOfMake)
    {
        var chosen = new List<string>();
        foreach (var tier in draft.Wrong)
        {
            foreach (var option in SeededOrder.Of(tier.Distinct(StringComparer.OrdinalIgnoreCase), seed, id))
            {
                if (chosen.Count < count && isOfMake(option) && Fits(option, draft, chosen))
                {
                    chosen.Add(option);
                }
            }
        }

        return chosen.Count == count && !draft.Right.Any(right => SticksOutOf(right, chosen)) ? chosen : null;
    }

    private bool Fits(string option, ItemDraft draft, List<string> chosen) =>
        option.Length > 0 && !isDamaged(option)
        && (draft.IsTurned || (draft.Right.Any(right => IsLike(option, right)) && !draft.Right.Any(right => SameThing.As(option, right) || otherNames(right).Contains(option, StringComparer.OrdinalIgnoreCase))))
        && !chosen.Exists(other => SameThing.As(option, other))
        && !(draft.Claims is { } claims && truth.Holds(claims(option), isJudged: draft.Kind == QuizKind.TrueOrFalse && draft.Measure is null));

    private static bool IsLike(string option, string right)
    {
        var (shorter, longer) = option.Length < right.Length ? (option.Length, right.Length) : (right.Length, option.Length);
        return longer <= Short || longer <= MostTimes * shorter;
    }

    private static bool SticksOutOf(string right, List<string> wrong) =>
        right.Length > Short && (right.Length > SticksOut * wrong.Max(w => w.Length) || SticksOut * right.Length < wrong.Min(w => w.Length));
}
