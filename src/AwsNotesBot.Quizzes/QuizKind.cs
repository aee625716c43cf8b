namespace AwsNotesBot.Quizzes;

/// <summary>The form of a quiz item: what is shown and how it is answered.</summary>
public enum QuizKind
{
    /// <summary>Four options, one right.</summary>
    OneOfFour,

    /// <summary>Five options, two or three right.</summary>
    SeveralOfFive,

    /// <summary>A statement with the options True and False, or a question with the options Yes and No.</summary>
    TrueOrFalse,

    /// <summary>A number with its unit, typed.</summary>
    Number,

    /// <summary>A sentence with a gap, the missing words typed.</summary>
    Gap,

    /// <summary>A description whose name, aliases included, is hidden: which service or feature is it? Typed.</summary>
    WhichService,

    /// <summary>A property of one of two things: which of them has it? Two options.</summary>
    AOrB,

    /// <summary>Steps to be put in order.</summary>
    Order,

    /// <summary>Free recall: a question whose answer is typed in the learner's own words.</summary>
    Recall,
}
