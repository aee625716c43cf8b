using System.Text.RegularExpressions;
using AwsNotesBot.App.Evaluation.Conflicts;
using AwsNotesBot.App.Evaluation.Exams;

namespace AwsNotesBot.App.Evaluation;

/// <summary>One answer, judged.</summary>
/// <param name="Rank">Place of the first of ten retrieved passages that holds an evidence quote, from 1; 0 where none does.</param>
/// <param name="Sentences">Sentences of four content words or more.</param>
internal sealed partial record ScoredAnswer(
    Question Question,
    AnswerRow Answer,
    int Rank,
    bool CitesEvidence,
    bool StatesFacts,
    int Words,
    int Sentences,
    int GroundedSentences)
{
    /// <summary>Of a sentence's content words, to be grounded.</summary>
    public const double ShareOfWords = 0.85;

    private const int RanksRead = 10;
    private const int ShortestSentence = 4;
    private const int QuotedInMiss = 160;

    private static readonly HashSet<string> StopWords = [.. (
        "a an and are as at be by can do does for from has have how if in into is it its may more must no not of on only or other " +
        "so than that the their them then there these they this to up use used uses using was what when where which while will with " +
        "within without you your also each per via one two all any see note notes yes").Split(' ')];

    public static ScoredAnswer Of(Question question, AnswerRow answer)
    {
        var text = Marker().Replace(answer.Answer, " ");
        var sentences = answer.Abstained ? [] : ContentOf(answer.Answer);
        var support = answer.Citations.SelectMany(c => QuoteText.Words($"{c.Quote} {c.Heading}")).ToHashSet();
        var squashed = QuoteText.Squash(text);
        return new ScoredAnswer(
            question,
            answer,
            answer.Retrieved.Take(RanksRead).Index().FirstOrDefault(p => Holds(question, p.Item), (-1, null!)).Index + 1,
            answer.Citations.Any(c => Holds(question, c)),
            !answer.Abstained && question.Facts.All(spellings => spellings.Any(s => Stated(s, squashed))),
            text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
            sentences.Count,
            sentences.Count(s => s.Count(support.Contains) >= ShareOfWords * s.Count));
    }

    public bool Cites(Evidence evidence) => Answer.Citations.Any(c => Holds(evidence, c));

    public Miss? AsMiss() => this switch
    {
        { Question.Sides.Count: > 0 } => ConflictFigures.IsShown(this) ? null : MissBecause("conflict not shown"),
        { Question.Key.Count: > 0 } => ExamFigures.IsRight(this) ? null : MissBecause(Answer.Abstained ? "declined" : $"key {string.Join(", ", Question.Key)}"),
        { Question.Answerable: false, Answer.Abstained: false } => MissBecause("answered an unanswerable"),
        { Question.Answerable: true, StatesFacts: false } => MissBecause($"rank {(Rank == 0 ? "-" : Rank)}"),
        _ => null,
    };

    private Miss MissBecause(string why) => new(
        Question.Id, why, string.Join(" / ", Question.Turns), Answer.Answer[..Math.Min(QuotedInMiss, Answer.Answer.Length)]);

    /// <summary>Whether a passage holds one of the question's evidence quotes.</summary>
    public static bool Holds(Question question, QuotedPassage passage)
    {
        var body = QuoteText.Squash(passage.Quote);
        return question.Evidence.Any(e => Holds(e, passage, body));
    }

    private static bool Holds(Evidence evidence, QuotedPassage passage) => Holds(evidence, passage, QuoteText.Squash(passage.Quote));

    private static bool Holds(Evidence evidence, QuotedPassage passage, string body) =>
        evidence.File == Path.GetFileNameWithoutExtension(passage.Source) && Containment.Holds(body, evidence.Quote);

    private static bool Stated(string spelling, string answer)
    {
        var words = QuoteText.Squash(spelling);
        return words.Length > 0 ? $" {answer} ".Contains($" {words} ", StringComparison.Ordinal) : answer.Contains(spelling, StringComparison.Ordinal);
    }

    /// <summary>The content words of each sentence that has four of them or more, citation markers aside.</summary>
    public static List<List<string>> ContentOf(string answer) =>
    [
        .. SentenceEnd().Split(Marker().Replace(answer, " "))
            .Select(s => QuoteText.Words(s).Where(w => !StopWords.Contains(w)).ToList())
            .Where(s => s.Count >= ShortestSentence),
    ];

    [GeneratedRegex(@"\[(\d{1,2})(?:\s*,\s*\d{1,2})*\]|【\d+】", RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();

    [GeneratedRegex(@"(?<=[.!?])\s+|\n+")]
    private static partial Regex SentenceEnd();
}
