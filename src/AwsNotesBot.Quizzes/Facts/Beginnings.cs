using System.Numerics.Tensors;
using AwsNotesBot.Retrieval.Embeddings;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>How much of a name a gap shows, so that no other name that the notes know fits it as well: "SN…" where SQS would fit too.</summary>
internal sealed class Beginnings
{
    /// <summary>A name is a rival from this share on of what the right one has to do with the sentence.</summary>
    private const float Rivals = 0.8f;

    /// <summary>The same for a name that begins with the same letters, and so is mixed up with it.</summary>
    private const float Twins = 0.3f;

    /// <summary>The same for two abbreviations, of which a letter tells next to nothing.</summary>
    private const float Abbreviations = 0.4f;

    private const int LongestAbbreviation = 5;

    /// <summary>From so many shared letters on: "Snowball" and "Snowcone", but of each word of a longer name more.</summary>
    private const int TwinLetters = 4, TwinLettersEach = 5;

    /// <summary>A twin's name is shown up to its own letter where so many are left to tell.</summary>
    private const int LeftToTell = 3;

    /// <summary>So many letters at most are shown of a short word, and of a long one.</summary>
    private const int Short = 2, Long = 3;

    /// <summary>The fewest letters of a long word.</summary>
    private const int LongWord = 7;

    private readonly ILookup<string, (string[] Words, float[] Vector)> _byInitials;
    private readonly Func<string, IReadOnlyList<string>> _otherNames;
    private readonly StaticEmbeddingModel _model;

    /// <param name="names">All that could be taken for one of them.</param>
    /// <param name="otherNames">Other names of the same thing, which are no rivals.</param>
    /// <param name="model">Tells what a name has to do with a sentence.</param>
    public Beginnings(IEnumerable<string> names, Func<string, IReadOnlyList<string>> otherNames, StaticEmbeddingModel model)
    {
        (_otherNames, _model) = (otherNames, model);
        _byInitials = names.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (Words: Words(name), Vector: _model.Vector(name))).Where(name => name.Words.Length > 0)
            .ToLookup(name => Initials(name.Words), StringComparer.OrdinalIgnoreCase);
    }

    /// <param name="name">What was taken out.</param>
    /// <param name="sentence">What is left.</param>
    /// <returns>The beginning of each word, as short as can be; empty where it would tell nearly all.</returns>
    public IReadOnlyList<string> Of(string name, string sentence)
    {
        var words = Words(name);
        var others = _otherNames(name);
        var around = _model.Vector(sentence);
        var own = TensorPrimitives.Dot<float>(_model.Vector(name), around);
        var rivals = _byInitials[Initials(words)].Concat(words.Length == 1 ? LongerOf(words) : [])
            .Where(rival => !IsSame(rival.Words, words) && !others.Contains(string.Join(' ', rival.Words), StringComparer.OrdinalIgnoreCase))
            .Select(rival => (rival.Words, Nearness: TensorPrimitives.Dot<float>(rival.Vector, around))).ToList();

        // Where no beginning is free of all that it might be, as long a one as can be that is free of what it could well be.
        return Beginning(words, [.. rivals.Where(rival => rival.Nearness >= own * Share(rival.Words, words)).Select(rival => rival.Words)])
            ?? Beginning(words, [.. rivals.Where(rival => rival.Nearness >= own * (AreTwins(rival.Words, words) ? Twins : Rivals)).Select(rival => rival.Words)], isShort: false)
            ?? [];
    }

    private static IReadOnlyList<string>? Beginning(string[] words, List<string[]> rivals, bool isShort = true)
    {
        for (var letters = isShort ? 1 : Most(words, rivals); letters <= Most(words, rivals); letters++)
        {
            string[] shown = [.. words.Select(word => word[..Math.Clamp(word.Length - 1, 1, letters)])];
            if (!rivals.Exists(rival => rival.Zip(shown).All(pair => pair.First.StartsWith(pair.Second, StringComparison.OrdinalIgnoreCase))))
            {
                return shown;
            }
        }

        return null;
    }

    private static float Share(string[] rival, string[] words) => AreTwins(rival, words) ? Twins : IsAbbreviation(rival) && IsAbbreviation(words) ? Abbreviations : Rivals;

    private static bool IsAbbreviation(string[] words) => words is [var word] && word.Length <= LongestAbbreviation && word.Count(char.IsUpper) > 1;

    /// <summary>Names of several words of which the first is like the one: "Elastic File System" beside "ElastiCache".</summary>
    private IEnumerable<(string[] Words, float[] Vector)> LongerOf(string[] words) =>
        _byInitials.Where(names => names.Key.Length > 1 && char.ToUpperInvariant(names.Key[0]) == char.ToUpperInvariant(words[0][0])).SelectMany(names => names).Where(name => AreTwins(name.Words, words));

    private static int Most(string[] words, List<string[]> rivals)
    {
        var longest = words.Max(word => word.Length);
        return rivals.Exists(rival => AreTwins(rival, words)) ? Math.Max(Long, longest - LeftToTell) : IsAbbreviation(words) ? Math.Min(longest - 1, Long) : longest < LongWord ? Short : Long;
    }

    private static bool AreTwins(string[] a, string[] b) => a.Zip(b).All(pair => pair.First.Zip(pair.Second).TakeWhile(letters => char.ToUpperInvariant(letters.First) == char.ToUpperInvariant(letters.Second)).Count() >= (a.Length == 1 && b.Length == 1 ? TwinLetters : TwinLettersEach));

    /// <summary>One name in two forms: the plural, or with something joined on.</summary>
    private static bool IsSame(string[] a, string[] b) => a.Zip(b).All(pair => pair.First.StartsWith(pair.Second.TrimEnd('s'), StringComparison.OrdinalIgnoreCase));

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Initials(string[] words) => string.Concat(words.Select(word => word[0]));
}
