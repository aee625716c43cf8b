using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Gate;

/// <summary>An answer that can be read off the question.</summary>
internal sealed partial class GiveawayRule(PassageIndex index, FamilyWords family, ProperNouns nouns)
{
    /// <summary>Words that share so many letters from the beginning are taken for one: "serverless" and "servers".</summary>
    private const int SharedLetters = 5;

    /// <summary>A word of so many letters that begins another is in it: "text" in "Textract".</summary>
    private const int WholeWord = 4;

    /// <summary>A shorter word that question and option share is chance.</summary>
    private const int ShortestTelling = 3;

    /// <summary>So much of a typed answer's words may stand in the question.</summary>
    private const double MostTyped = 0.5;

    /// <summary>The same of an answer in several words.</summary>
    private const double MostRecalled = 0.7;

    /// <summary>So much of a statement to be judged may stand in the nearest headings above it.</summary>
    private const double MostTold = 0.7;

    private const int NearestHeadings = 2;

    /// <summary>A right option may have so many times the words of the question that any wrong one has; below the least it is no hint.</summary>
    private const double MostTimes = 1.5, Least = 0.35;

    /// <summary>Whether a typed answer stands in the words that ask for it, or any answer in those that place it.</summary>
    public bool Rejects(ItemDraft draft)
    {
        var answer = family.Strip(draft.Right.Count == 1 ? draft.Right[0] : draft.Answer);
        return draft.Kind switch
        {
            QuizKind.Order => false,
            QuizKind.Number => IsIn(answer, draft.Setting),
            QuizKind.Recall => (!Alternatives().IsMatch(draft.Stem) && Shared(answer, $"{draft.Stem} {Humps.Split(draft.Stem)}") >= MostRecalled * Mass(answer)) || (draft.Setting is { } setting && Tells(setting, answer)),
            QuizKind.TrueOrFalse when draft.Swap is null => false,
            QuizKind.TrueOrFalse when IsTold(draft.Swap(draft.Right[0]), draft) => true,
            QuizKind.TrueOrFalse when !draft.IsTurned && draft.Measure is null && draft.Right is [var told] && Shared(told, $"{draft.Stem} {Humps.Split(draft.Stem)}") >= MostTyped * Mass(told) => true,
            QuizKind.WhichService or QuizKind.Gap => Shared(answer, draft.Stem) >= MostTyped * Mass(answer) || IsIn(answer, draft.Setting) || Acronym.Links(answer, draft.Stem) || IsBuiltIn(answer, draft.Stem) || NamesStandIn(answer, draft.Stem),
            QuizKind.AOrB => draft.Setting is { } placed && placed.Split(" – ").Append(placed).Any(part => IsIn(draft.Right[0], part) && !draft.Wrong[0].Any(other => IsIn(other, part))),
            _ => draft.Right.Any(right => IsIn(right, draft.Setting)),
        };
    }

    /// <summary>Whether the question's words point to a right option.</summary>
    public bool Rejects(ItemDraft draft, QuizItem item)
    {
        if (draft.Right.Count == 0 || draft.Kind is QuizKind.Order or QuizKind.TrueOrFalse)
        {
            return false;
        }

        if (draft.Measure is not null && draft.Right is [var number] && Numbered().Matches(draft.Stem).Any(name => name.Groups[1].Value == Digits().Match(number).Value))
        {
            return true; // the fifth generation, of an m5
        }

        // Of two, what is said of one seldom names it and often the other: either way there is nothing left to choose.
        if (draft.Kind == QuizKind.AOrB && TellingWords(item.Options[0], draft.Stem).SetEquals(TellingWords(item.Options[1], draft.Stem)) is false)
        {
            return true;
        }

        if (draft.Right is [var odd] && draft.Measure is null && IsOddOneOut(odd, [.. item.Options.Except(draft.Right)]))
        {
            return true;
        }

        var wrong = item.Options.Except(draft.Right).Max(option => Shared(option, draft.Stem));
        if (draft.Right.Any(right => Acronym.Links(right, draft.Stem) || TellingWords(right, draft.Stem).Any(word => !item.Options.Except(draft.Right).Any(option => TellingWords(option, draft.Stem).Contains(word)))))
        {
            return true;
        }

        return draft.Right.Any(right => Shared(right, draft.Stem) is var shared && shared >= Least * index.RareIdf && shared > MostTimes * wrong);
    }

    /// <summary>Whether all the others have a word in common that one option lacks: it is of another sort.</summary>
    private bool IsOddOneOut(string option, IReadOnlyList<string> others) =>
        others.Count > 1 && others.Select(other => Words(other)).Aggregate((a, b) => [.. a.Intersect(b)]).Except(Words(option)).Any();

    private List<string> Words(string option) => [.. TextAnalyzer.Terms(Humps.Split(family.Strip(option)))];

    /// <summary>Whether what places a question in the notes tells its answer; where it lists several things, it only says between which to choose.</summary>
    public static bool Tells(string setting, string answer) => IsIn(answer, setting) && !Several().IsMatch(setting);

    /// <summary>Whether a word of the question is built from the answer, as EMRFS from EMR, or the answer is such a word with a letter or two more: HTTPS beside HTTP.</summary>
    private static bool IsBuiltIn(string answer, string stem) =>
        answer.Length >= ShortestTelling && !answer.Contains(' ', StringComparison.Ordinal)
        && ProperNouns.Words(stem).Any(word => (word.Length > answer.Length && word.StartsWith(answer, StringComparison.Ordinal)) || (word.Length > ShortestTelling && answer.Length - word.Length is 1 or 2 && answer.StartsWith(word, StringComparison.Ordinal)));

    /// <summary>Whether the question has all that is a name in the answer: "Lambda function" where it speaks of Lambda.</summary>
    private bool NamesStandIn(string answer, string stem)
    {
        var names = ProperNouns.Words(answer).Where(nouns.Names).SelectMany(TextAnalyzer.Terms).ToList();
        return names.Count > 0 && !names.Except(TextAnalyzer.Terms(stem)).Any();
    }

    /// <summary>Whether the headings above a statement have nearly all that it says; of the number asked for or a denial they do not tell.</summary>
    private bool IsTold(string statement, ItemDraft draft) =>
        draft.Measure is null && !Denial().IsMatch(statement) && Shared(statement, $"{draft.Setting} {string.Join(' ', draft.Source.Path.TakeLast(NearestHeadings))}") >= MostTold * Mass(statement);

    private double Mass(string text) => TextAnalyzer.Terms(text).Distinct().Sum(index.Idf);

    private double Shared(string answer, string stem)
    {
        var asked = TextAnalyzer.Terms(stem);
        return TextAnalyzer.Terms(answer).Distinct().Where(a => asked.Any(s => Alike(a, s))).Sum(index.Idf);
    }

    /// <summary>The question's words, of three letters or more, that an option has as well.</summary>
    private HashSet<string> TellingWords(string option, string stem)
    {
        var plain = family.Strip(option);
        var own = TextAnalyzer.Terms($"{plain} {Humps.Split(plain)}");
        return [.. TextAnalyzer.Terms($"{stem} {Humps.Split(stem)}").Where(asked => asked.Length >= ShortestTelling && own.Any(o => StandsIn(o, asked)))];
    }

    private static bool IsIn(string answer, string? setting) => setting is not null && SettingReader.Holds(setting, answer);

    private static bool Alike(string a, string b) =>
        Sounds(a) == Sounds(b) || (a.Length >= SharedLetters && b.Length >= SharedLetters && a.AsSpan(0, SharedLetters).SequenceEqual(b.AsSpan(0, SharedLetters)));

    /// <summary>"Rekognition" says "recognition".</summary>
    private static string Sounds(string word) => word.Length > SharedLetters ? word.Replace('k', 'c') : word;

    /// <summary>Whether one word stands in the other, so that among options it points to one: "text" in "Textract".</summary>
    private static bool StandsIn(string a, string b) =>
        Alike(a, b)
        || (Math.Min(a.Length, b.Length) is var shorter && shorter >= WholeWord && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)))
        || (shorter > SharedLetters && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)));

    [GeneratedRegex(@",|\b(and|or|vs|versus|compared)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    [GeneratedRegex(@"\b(not|cannot|no|never|denied)\b|n['’]t\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Denial();

    [GeneratedRegex(@"^\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\p{L}(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    // "Which is cheaper, A or B?" names its answer and gives nothing away.
    [GeneratedRegex(@"\bor\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Alternatives();
}
