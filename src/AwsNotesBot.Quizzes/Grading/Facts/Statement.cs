using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Grading.Words;

namespace AwsNotesBot.Quizzes.Grading.Facts;

/// <summary>One spelling of a fact, taken apart: what stands in brackets and examples need not be said.</summary>
/// <param name="Text">All of it.</param>
/// <param name="Yes">The stance it begins with, if any.</param>
/// <param name="Parts">Each is to be said; empty where the stance is all.</param>
/// <param name="IsList">The parts are entries of a list, so that a further entry is a wrong one.</param>
internal sealed partial record Statement(string Text, bool? Yes, IReadOnlyList<StatementPart> Parts, bool IsList)
{
    /// <summary>Longer pieces between "and"s are no list but a sentence.</summary>
    private const int LongestEntry = 4;

    public static Statement Of(string spelling)
    {
        var (yes, rest) = Stance.OfNote(Aside().Replace(spelling, " ").Trim());
        if (yes is null && !rest.Any(char.IsLetterOrDigit))
        {
            rest = spelling; // all of it stands in brackets
        }

        var entries = And().Split(rest);
        var isList = entries.Length > 1 && entries.All(e => e.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= LongestEntry);
        var pieces = isList ? entries : Clause().Split(rest);
        var words = WordReader.Read(rest);
        var parts = new List<StatementPart>();
        foreach (var piece in pieces)
        {
            // The sense of a word depends on what stands before its piece.
            var count = WordReader.Read(piece).Count;
            var own = words.Skip(parts.Sum(p => p.Words.Count)).Take(count).ToList();
            if (own.Count > 0)
            {
                parts.Add(new StatementPart(piece.Trim(' ', ',', '.', ';'), own));
            }
        }

        return new Statement(rest, yes, parts, isList);
    }

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\([^()]*\)|,? (for example|for instance|e\.g\.|such as|also) .*$|`|\*\*", Flags | RegexOptions.NonBacktracking)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\s*[,;]\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&|\+)\s+", Flags)]
    private static partial Regex And();

    [GeneratedRegex(@"\s*[;]\s*|(?<!\d),(?=\s)\s*|(?<=\d),\s+|\s+(?=(?:unless|except|because)\b)", Flags)]
    private static partial Regex Clause();
}

/// <param name="Text">As the note says it.</param>
/// <param name="Words">Its content words, at least one.</param>
internal sealed record StatementPart(string Text, IReadOnlyList<Word> Words)
{
    public bool BeginsWithPronoun => Text.StartsWith("it ", StringComparison.OrdinalIgnoreCase) || Text.StartsWith("they ", StringComparison.OrdinalIgnoreCase);

    public bool IsException => Words[0].Sense == Sense.Excepted;
}
