using AwsNotesBot.Quizzes.Grading.Words;

namespace AwsNotesBot.Quizzes.Grading.Facts;

/// <summary>Finds what an answer names beside what was asked: a wrong entry in a list, or another name.</summary>
internal sealed class ForeignWords(Statement asked, IReadOnlyList<Word> typed, ItemWords context, WordMatcher matcher, bool asksName)
{
    private readonly List<Word> _asked = [.. asked.Parts.SelectMany(p => p.Words)];

    /// <returns>As typed, each once.</returns>
    public IReadOnlyList<string> Find()
    {
        var used = matcher.Match(_asked, typed).SelectMany(m => m.Places).ToHashSet();
        var foreign = typed.Where((word, place) => !used.Contains(place) && IsForeign(word)).ToList();
        return [.. foreign.Where(w => asksName || IsSibling(w) || IsEntry(w, foreign)).Concat(typed.Where(IsAnotherNumber)).Select(w => w.Text).Distinct()];
    }

    /// <summary>"5 to 10" where 5 is asked.</summary>
    private bool IsAnotherNumber(Word word) =>
        word is { Measure: { } measure, Sense: Sense.Asserted } && !context.Has(measure)
        && _asked.Exists(w => w.Measure is { } wanted && MeasureMatch.Excludes(wanted, measure))
        && _asked.TrueForAll(w => w.Measure is not { } wanted || MeasureMatch.Excludes(wanted, measure));

    private bool IsForeign(Word word) =>
        word is { Measure: null, Sense: Sense.Asserted, IsPadding: false } && !context.Asks(word) && !context.Tells(word)
        && matcher.Match(_asked, [word]).All(m => m.Credit == 0);

    private bool IsSibling(Word word) => _asked.Exists(w => matcher.Knowledge.AreSiblings(w, word));

    /// <summary>Where a list is asked, an entry of which nothing belongs.</summary>
    private bool IsEntry(Word word, List<Word> foreign) =>
        asked.Parts.Count > 1 && asked.IsList && typed.Where(w => w.Piece == word.Piece).All(foreign.Contains);
}
