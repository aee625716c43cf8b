using System.Collections.Frozen;
using AwsNotesBot.Notes.Sentences;

namespace AwsNotesBot.Quizzes.Grading.Options;

/// <summary>Reads options named by letter, number or place: "b", "2)", "the second one", "a and d", "cabd".</summary>
internal static class OptionLabels
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];

    private static readonly FrozenSet<string> Padding =
        "the one ones and then option options answer answers number numbers letter choice choices is it its are to also plus or both no nr only just of them please probably maybe perhaps surely".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <returns>Places from 0 in the order typed, one beyond the options among them perhaps; <c>null</c> where the text is more than labels.</returns>
    public static IReadOnlyList<int>? Read(string text, int options, bool severalInOne)
    {
        var places = new List<int>();
        foreach (var word in WordRuns.Of(text))
        {
            if (Place(word, options) is { } place)
            {
                places.Add(place);
            }
            else if (severalInOne && word.Length > 1 && (word.All(char.IsLetter) || word.All(char.IsDigit)) && word.Length <= options && word.Select(c => Place(c.ToString(), options)).ToList() is var run
                && run.TrueForAll(p => p < options) && run.Distinct().Count() == run.Count)
            {
                places.AddRange(run.Select(p => p!.Value));
            }
            else if (!Padding.Contains(word))
            {
                return null;
            }
        }

        return places.Count == 0 ? null : places;
    }

    private static int? Place(string word, int options) => word switch
    {
        [>= 'a' and <= 'h'] => word[0] - 'a',
        [>= '1' and <= '9'] => word[0] - '1',
        [>= '1' and <= '9', _, _] when word[1..] is "st" or "nd" or "rd" or "th" => word[0] - '1',
        "last" => options - 1,
        "former" => 0,
        "latter" => options - 1,
        _ => Array.IndexOf(Ordinals, word) is >= 0 and var at ? at
            : Array.IndexOf(Numbers, word) is >= 0 and var number ? number
            : null,
    };

    /// <summary>"The second one" is no first: "one" alone is padding.</summary>
    private static readonly string[] Numbers = ["\0", "two", "three", "four", "five", "six"];
}
