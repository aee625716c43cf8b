using AwsNotesBot.Quizzes.Grading.Words;

namespace AwsNotesBot.Quizzes.Grading.Options;

/// <summary>Finds options by their words, typos among them.</summary>
internal sealed class OptionTexts(IReadOnlyList<string> options, WordMatcher matcher)
{
    private readonly IReadOnlyList<IReadOnlyList<Word>> _words = [.. options.Select(WordReader.Read)];

    /// <returns>The one option that holds every word of the text; <c>null</c> where none or several do.</returns>
    public IReadOnlyList<int>? One(string text)
    {
        var typed = WordReader.Read(text);
        if (typed.Count == 0)
        {
            return null;
        }

        var holding = Enumerable.Range(0, options.Count).Where(i => Share(typed, i) >= 1).ToList();
        var whole = holding.FindAll(i => Covered(i, typed));
        return whole.Count == 1 ? whole : holding.Count == 1 ? holding : null;
    }

    /// <summary>The options named in a text without separators, if together they take up all of its words.</summary>
    public IReadOnlyList<int>? All(string text)
    {
        var typed = WordReader.Read(text);
        var named = Enumerable.Range(0, options.Count).Where(i => Covered(i, typed)).ToList();
        var used = named.SelectMany(i => matcher.Match(_words[i], typed)).SelectMany(m => m.Places).Distinct().Count();
        return named.Count > 0 && used == typed.Count ? named : null;
    }

    public IReadOnlyList<int> BeginningWith(string number) =>
        [.. Enumerable.Range(0, options.Count).Where(i => options[i].StartsWith(number, StringComparison.Ordinal) && (options[i].Length == number.Length || !char.IsDigit(options[i][number.Length])))];

    /// <summary>How many of the typed words the option holds.</summary>
    private double Share(IReadOnlyList<Word> typed, int option)
    {
        var matches = matcher.Match(_words[option], typed).Where(m => m.Credit >= 1).SelectMany(m => m.Places).ToHashSet();
        return (double)matches.Count / typed.Count;
    }

    private bool Covered(int option, IReadOnlyList<Word> typed) =>
        _words[option].Count > 0 && matcher.Match(_words[option], typed).All(m => m.Credit >= 1);
}
