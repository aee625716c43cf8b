using System.Globalization;

namespace AwsNotesBot.Answers.Languages;

/// <summary>What the bot says in its own words in and around answers; <c>{0}</c> stands for what it names.</summary>
internal sealed record AnswerPhrases
{
    public static AnswerPhrases English => KnownLanguages.English.Phrases!;

    public required string NothingToSearch { get; init; }

    public required string NearestHeadings { get; init; }

    public required string TakesNoOrders { get; init; }

    public required string NotMentioned { get; init; }

    /// <summary>Between two names of which each is meant.</summary>
    public required string Either { get; init; }

    public required string NotAbout { get; init; }

    public required string NotAnswered { get; init; }

    /// <summary>Of one thing and of what is not said of it.</summary>
    public required string MentionedOnly { get; init; }

    public required string ItsPrice { get; init; }

    public required string TheNumber { get; init; }

    /// <summary>Of the two options of an exam question that are nearest.</summary>
    public required string Undecided { get; init; }

    public required string NoReply { get; init; }

    public required string TooSlow { get; init; }

    public required string TooBusy { get; init; }

    public required string OutOfBudget { get; init; }

    public required string BrokeOff { get; init; }

    public required string NothingHeld { get; init; }

    public required string NotTranslated { get; init; }

    /// <summary>Of the model that worded an answer.</summary>
    public required string WordedBy { get; init; }

    /// <summary>A model without a name, as <see cref="WordedBy"/> names it.</summary>
    public required string AChatModel { get; init; }

    /// <summary>A phrase with what it names set in.</summary>
    public static string Of(string phrase, params ReadOnlySpan<object?> named) => string.Format(CultureInfo.InvariantCulture, phrase, named);
}
