using AwsNotesBot.Answers.Writing;

namespace AwsNotesBot.App.Evaluation.Writers;

/// <summary>What one writer makes of a question set; shares are 0 to 1, and <c>null</c> where nothing was there to count.</summary>
internal sealed record WriterFigures
{
    /// <summary>The chat model; <c>null</c> for the notes' own words.</summary>
    public required string? Model { get; init; }

    /// <summary>Of the whole set, as <c>eval</c> prints them.</summary>
    public required Figures Answers { get; init; }

    /// <summary>How many answers the model worded, in whole or in part.</summary>
    public required int Worded { get; init; }

    /// <summary>Sentences of the model that no passage bore out, with the notes' own in their place: the share of all that it wrote.</summary>
    public required double? Quoted { get; init; }

    /// <summary>Sentences of the model that no passage bore out, with nothing in their place: the share of all that it wrote.</summary>
    public required double? Dropped { get; init; }

    /// <summary>Share of sentences that the verifier finds in what they cite.</summary>
    public required double? Verified { get; init; }

    /// <summary>Share of sentences that <see cref="CitedWords"/> finds in the cited lines.</summary>
    public required double? InCitedLines { get; init; }

    /// <summary>Milliseconds to the first sentence that is shown.</summary>
    public required double MsToFirstMedian { get; init; }

    /// <summary>Of the whole set.</summary>
    public required TokenCount Tokens { get; init; }

    public static WriterFigures Of(string? model, IReadOnlyList<Question> questions, IReadOnlyList<WriterAnswer> answers, AnswerVerifier verifier)
    {
        var verified = answers.Select(a => verifier.Verify(a.Answer)).ToList();
        var cited = answers.Select(a => CitedWords.Count(a.Answer)).ToList();
        var (quoted, dropped) = (answers.Sum(a => a.Answer.Quoted), answers.Sum(a => a.Answer.Dropped));
        var written = answers.Sum(a => a.Answer.Held) + quoted + dropped;
        return new WriterFigures
        {
            Model = model,
            Answers = Scorer.Score(questions, answers.ToDictionary(a => a.QuestionId, a => AnswerRow.Of(a.QuestionId, a.Answer)), notes: null),
            Worded = answers.Count(a => a.Answer.WrittenBy is not null),
            Quoted = model is null ? null : Ratio(quoted, written),
            Dropped = model is null ? null : Ratio(dropped, written),
            Verified = Ratio(verified.Sum(v => v.Held), verified.Sum(v => v.Sentences)),
            InCitedLines = Ratio(cited.Sum(c => c.Grounded), cited.Sum(c => c.Sentences)),
            MsToFirstMedian = Scorer.Percentile([.. answers.Select(a => a.MsToFirst).Order()], 0.5),
            Tokens = answers.Aggregate(TokenCount.None, (sum, a) => sum + a.Tokens),
        };
    }

    private static double? Ratio(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
