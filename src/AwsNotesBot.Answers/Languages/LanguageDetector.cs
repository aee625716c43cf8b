using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace AwsNotesBot.Answers.Languages;

/// <summary>Tells the language of a text by its script and by the words that build its sentences.</summary>
internal static partial class LanguageDetector
{
    /// <summary>So much of the letters, from 0 to 1, must be of a script, since names in Latin letters stand in a text of any language; and so much, where the words in Latin letters show one too.</summary>
    private const double LeastOfScript = 0.1, MostOfScript = 0.5;

    /// <summary>A word that one language has counts 1, one of two languages half; a mark so much of that.</summary>
    private const double Mark = 0.5;

    /// <summary>The best language must have this much, and this much more than the next.</summary>
    private const double Least = 0.75, Lead = 0.25;

    /// <summary>Of a longer text only the beginning is read, in characters.</summary>
    private const int Read = 4000;

    /// <summary>Those that have marks first: without one it is the other language of the script.</summary>
    private static readonly IReadOnlyList<(Language Language, Regex Letters)> Scripts =
    [
        .. KnownLanguages.All.Where(l => l.Script is not null).OrderBy(l => l.Marks.Length == 0)
            .Select(l => (l, new Regex(l.Script!, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking))),
    ];

    private static readonly IReadOnlyList<Language> Latin = [.. KnownLanguages.All.Where(l => l.Script is null)];

    /// <summary>For each word, and each mark, the places in <see cref="Latin"/> of the languages that have it.</summary>
    private static readonly FrozenDictionary<string, int[]> Words = Places(l => l.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static readonly FrozenDictionary<string, int[]> Marks = Places(l => l.Marks.Select(c => c.ToString()));

    /// <returns><c>null</c> where the text does not show it: names, numbers, a single word of several languages.</returns>
    public static Language? Of(string text)
    {
        var read = text[..Math.Min(Read, text.Length)].ToLowerInvariant().Replace('’', '\'');
        var letters = read.Count(char.IsLetter);
        var byWords = ByWords(read);
        var least = byWords is null ? LeastOfScript : MostOfScript;
        return Scripts.FirstOrDefault(s => s.Letters.Count(read) is var n && n > 0 && n >= least * letters
            && (s.Language.Marks.Length == 0 || read.AsSpan().IndexOfAny(s.Language.Marks) >= 0)).Language ?? byWords;
    }

    private static Language? ByWords(string text)
    {
        var scores = new double[Latin.Count];
        foreach (var word in text.Split((char[]?)null).Where(IsWord).SelectMany(t => Word().Matches(t)).SelectMany(m => Parts(m.Value)).Distinct())
        {
            Add(scores, Words, word, 1);
        }

        foreach (var character in text)
        {
            Add(scores, Marks, character.ToString(), Mark);
        }

        var ranked = scores.Index().OrderByDescending(s => s.Item).Take(2).ToList();
        return ranked[0].Item >= Least && ranked[0].Item >= ranked[1].Item + Lead ? Latin[ranked[0].Index] : null;
    }

    private static void Add(double[] scores, FrozenDictionary<string, int[]> places, string key, double weight)
    {
        foreach (var language in places.GetValueOrDefault(key, []))
        {
            scores[language] += weight / places[key].Length;
        }
    }

    /// <summary>What is written for a machine ("us-east-1") has parts that look like words.</summary>
    private static bool IsWord(string token) => !token.Any(char.IsDigit) && token.IndexOfAny(['_', '/', '\\', '@']) < 0 && !token.TrimEnd(':').Contains(':');

    /// <summary>The word; of one that is not known as a whole ("l'instance", "peut-on") its parts.</summary>
    private static IEnumerable<string> Parts(string word) => Words.ContainsKey(word) ? [word] : word.Split('\'', '-').Where(part => part.Length > 1);

    private static FrozenDictionary<string, int[]> Places(Func<Language, IEnumerable<string>> keys) => Latin.Index()
        .SelectMany(l => keys(l.Item).Distinct().Select(key => (key, l.Index)))
        .GroupBy(k => k.key).ToFrozenDictionary(g => g.Key, g => g.Select(k => k.Index).ToArray());

    [GeneratedRegex(@"[\p{L}\p{M}]+(['-][\p{L}\p{M}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
