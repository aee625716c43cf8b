using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Answers.Writing.Claims;

/// <summary>Whether a unit of a note says what the words of a sentence claim. A word may change its form, not its meaning: a synonym is not told from an opposite.</summary>
internal static class WordClaims
{
    /// <summary>Terms that frame a sentence and claim nothing of its subject.</summary>
    private static readonly HashSet<string> Framing =
        [.. TextAnalyzer.Terms("note notes say says said state states according mean means called refer refers provide provides work works also never cannot")];

    /// <summary>The fewest terms of a sentence that says something.</summary>
    private const int FewestTerms = 2;

    /// <param name="sentence">Without its markers.</param>
    /// <param name="unit">What is to support it.</param>
    public static bool AreGiven(string sentence, EvidenceUnit unit)
    {
        var claimed = TextAnalyzer.Terms(WithoutMeasures(sentence)).Where(t => !Framing.Contains(t)).ToList();
        var heading = WordProfile.Of($"{unit.Passage.NoteTitle} {unit.Passage.HeadingAt(unit.Lines.First)}");
        return claimed.Distinct().Count() >= FewestTerms
            && (MeasureReader.In(sentence).Count > 0 || claimed.Exists(t => unit.Said.Terms.Contains(t) && !unit.Around.Terms.Contains(t)))
            && claimed.TrueForAll(t => unit.Said.Terms.Contains(t) || unit.Around.Terms.Contains(t) || heading.Terms.Contains(t))
            && NamesAreGiven(sentence, unit)
            && (!Compares(sentence) || KeepsOrder(claimed, unit));
    }

    /// <summary>Quantities are held to <see cref="NumberClaims"/>, in whatever unit and spelling.</summary>
    private static string WithoutMeasures(string sentence) =>
        MeasureReader.In(sentence).Reverse().Aggregate(sentence, (text, m) => text.Remove(m.Start, m.End - m.Start));

    /// <summary>Names whole, letter for letter: stemming makes one of several.</summary>
    private static bool NamesAreGiven(string sentence, EvidenceUnit unit)
    {
        var given = WordRuns.Of($"{unit.Text} {unit.Lead} {unit.Passage.NoteTitle} {unit.Passage.HeadingAt(unit.Lines.First)}").ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Names.In(sentence).SelectMany(WordRuns.Of).All(given.Contains);
    }

    private static bool Compares(string sentence) => WordRuns.Of(sentence).Any(w => w is "than" or "unlike" or "instead" or "whereas");

    /// <summary>"A costs more than B" is not "B costs more than A": what both say must come in one order.</summary>
    private static bool KeepsOrder(IReadOnlyList<string> claimed, EvidenceUnit unit)
    {
        var evidence = TextAnalyzer.Terms(unit.Text);
        var from = 0;
        foreach (var term in claimed.Where(evidence.Contains))
        {
            while (from < evidence.Count && evidence[from] != term)
            {
                from++;
            }

            if (from == evidence.Count)
            {
                return false;
            }
        }

        return true;
    }
}
