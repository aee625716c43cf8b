using AwsNotesBot.App.Evaluation.Confidence;
using AwsNotesBot.App.Evaluation.Conflicts;
using AwsNotesBot.App.Evaluation.Exams;

namespace AwsNotesBot.App.Evaluation;

/// <summary>What a run of answers achieves; shares are 0 to 1, and <c>null</c> where nothing was there to count.</summary>
internal sealed record Figures
{
    public required int Questions { get; init; }
    public required int Answerable { get; init; }
    public required int Unanswerable { get; init; }

    /// <summary>Share of the answerable whose first 1, 5, 10 retrieved passages hold an evidence quote.</summary>
    public required double? RecallAt1 { get; init; }
    public required double? RecallAt5 { get; init; }
    public required double? RecallAt10 { get; init; }

    /// <summary>Mean of 1/rank of the first passage that holds one.</summary>
    public required double? MrrAt10 { get; init; }

    /// <summary>Share of the answerable whose cited passages hold an evidence quote.</summary>
    public required double? Cited { get; init; }

    /// <summary>Share of the answerable whose answer states every required fact.</summary>
    public required double? Facts { get; init; }

    /// <summary>Share of the answerable that is not abstained from.</summary>
    public required double? Answered { get; init; }

    /// <summary>Share of the unanswerable that is abstained from.</summary>
    public required double? Abstained { get; init; }

    /// <summary>Share of answer sentences whose content words stand in what the answer cites.</summary>
    public required double? Grounded { get; init; }

    /// <summary>Share of citations whose quote stands in its file; <c>null</c> without a notes folder.</summary>
    public required double? Verbatim { get; init; }

    public required double WordsMedian { get; init; }
    public required double WordsP90 { get; init; }
    public required double MsMedian { get; init; }
    public required double MsP95 { get; init; }

    /// <summary>Whether confidence means what it says; <c>null</c> for a set without questions of both kinds.</summary>
    public required Reliability? Reliability { get; init; }

    public required ConflictFigures Conflicts { get; init; }

    /// <summary><c>null</c> for a set without exam questions.</summary>
    public required ExamFigures? Exams { get; init; }

    /// <summary>By kind of question, in alphabetical order.</summary>
    public required IReadOnlyList<KindFigures> Kinds { get; init; }

    public required IReadOnlyList<Miss> Misses { get; init; }
}

/// <summary>The figures of one kind of question.</summary>
internal sealed record KindFigures(string Kind, int Questions, double Facts, double RecallAt5);

/// <summary>A question that was not answered as it should be.</summary>
/// <param name="Why">The rank of the passage that holds the answer, or that an unanswerable question was answered.</param>
internal sealed record Miss(string Id, string Why, string Question, string Answer);
