using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Grading.Words;

namespace AwsNotesBot.Quizzes.Grading.Options;

/// <summary>Tells which of an item's options a learner means, by labels or by words of the options.</summary>
internal sealed partial class OptionReader(QuizItem item, WordMatcher matcher)
{
    private readonly bool _several = item.Kind is QuizKind.SeveralOfFive or QuizKind.Order;
    private readonly OptionTexts _texts = new(item.Options, matcher);

    /// <param name="said">As <see cref="TypedText.Clean"/> leaves it.</param>
    /// <returns>Places in the order typed, each once save in an order; <c>null</c> where it cannot be told.</returns>
    public IReadOnlyList<int>? Read(string said)
    {
        if (item.Kind == QuizKind.TrueOrFalse && TrueFalse.Read(said) is { } stance)
        {
            return item.Options.ToList().FindIndex(o => (o.ToLowerInvariant() is "true" or "yes") == stance) is >= 0 and var at ? [at] : null;
        }

        var places = Labels(said) ?? _texts.One(said) ?? (_several ? OptionLabels.Read(said, item.Options.Count, severalInOne: true) ?? Pieces(said) : null) ?? WithoutDenied(said);
        return places is null || places.Any(p => p >= item.Options.Count) ? null
            : item.Kind == QuizKind.Order ? places
            : [.. places.Distinct()];
    }

    /// <summary>A typed digit that an option begins with may be meant as its text: only where both readings are one is it told.</summary>
    private IReadOnlyList<int>? Labels(string said)
    {
        if (item.Options.ToList().FindIndex(o => o.Equals(said.Trim(), StringComparison.OrdinalIgnoreCase)) is >= 0 and var exact)
        {
            return [exact];
        }

        var places = OptionLabels.Read(said, item.Options.Count, severalInOne: false);
        return places is [var place] && char.IsDigit(said.Trim()[0]) && _texts.BeginningWith(said.Trim()) is { Count: > 0 } begun
            && !begun.SequenceEqual([place]) ? [] : places;
    }

    private IReadOnlyList<int>? Pieces(string said)
    {
        var places = new List<int>();
        foreach (var piece in Separator().Split(said).Where(p => p.Any(char.IsLetterOrDigit)))
        {
            if ((Labels(piece) ?? _texts.One(piece)) is not { Count: > 0 } found)
            {
                return _texts.All(said);
            }

            places.AddRange(found);
        }

        return places.Count == 0 ? null : places;
    }

    /// <summary>"A, not B" is A; "not B" of two is the other.</summary>
    private IReadOnlyList<int>? WithoutDenied(string said)
    {
        var halves = Denial().Split(said, 2);
        if (halves.Length < 2)
        {
            return null;
        }

        return halves[0].Any(char.IsLetterOrDigit) ? Labels(halves[0]) ?? _texts.One(halves[0])
            : item.Options.Count == 2 && (Labels(halves[1]) ?? _texts.One(halves[1])) is [var denied] ? [1 - denied]
            : null;
    }

    private const RegexOptions Flags =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"[,;\n/&+>→]|\b(and|then|plus)\b| - ", Flags)]
    private static partial Regex Separator();

    [GeneratedRegex(@"(^|,? )(but )?(not|instead of|rather than|and not) ", Flags)]
    private static partial Regex Denial();
}
