using AwsNotesBot.Quizzes;
using AwsNotesBot.Quizzes.Sessions;
using static AwsNotesBot.Bot.Quizzes.QuizMarkdown;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>Buttons and words for an answer of several options: a button for each, and one for "that is all". Six at most.</summary>
internal static class PickButtons
{
    private static readonly Choice Done = new("Done", "done"), Clear = new("Clear", "clear");

    public static IReadOnlyList<Choice> Of(QuizItem item, AskedQuestion asked)
    {
        var (left, picked) = (Enumerable.Range(0, item.Options.Count).Except(asked.Struck), asked.Picked);
        return item.Kind == QuizKind.Order
            ?
            [
                .. left.Except(picked).Select(place => Pick(item, place)),
                .. Picks.AreWhole(item, picked) ? [Done, Clear] : picked.Count > 0 ? [Clear] : Array.Empty<Choice>(),
            ]
            :
            [
                .. left.Select(place => picked.Contains(place) ? new Choice($"✓ {Label(place, item.Options[place])}", $"drop {Lower(place)}") : Pick(item, place)),
                .. Picks.AreWhole(item, picked) ? [Done] : Array.Empty<Choice>(),
            ];
    }

    /// <summary>What is picked so far, and what to say next.</summary>
    public static string Text(QuizItem item, IReadOnlyList<int> picked)
    {
        if (picked.Count == 0)
        {
            return "Nothing is picked.";
        }

        var (isOrder, isWhole) = (item.Kind == QuizKind.Order, Picks.AreWhole(item, picked));
        var letters = string.Join(isOrder ? " → " : ", ", (isOrder ? picked : [.. picked.Order()]).Select(place => $"**{Letter(place)}**"));
        return !isOrder ? $"Picked: {letters}. Say `done` when that is all."
            : isWhole ? $"Your order: {letters}. Say `done`, or `clear` to begin again."
            : $"So far: {letters}. What comes next?";
    }

    /// <summary>The picks as an answer in words.</summary>
    public static string Answer(IReadOnlyList<int> picked) => string.Join(' ', picked.Select(Lower));

    private static Choice Pick(QuizItem item, int place) => new(Label(place, item.Options[place]), $"pick {Lower(place)}");

    private static char Lower(int place) => char.ToLowerInvariant(Letter(place));
}
