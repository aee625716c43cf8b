using AwsNotesBot.Answers.Languages;
using AwsNotesBot.Models.Chat;

namespace AwsNotesBot.Answers.Writing;

/// <summary>What the bot says of the model in the answer itself: a paragraph of its own, set apart.</summary>
internal static class Notices
{
    private static readonly IReadOnlyList<string> All =
    [
        .. KnownLanguages.All.Select(l => l.Phrases).OfType<AnswerPhrases>()
            .SelectMany(p => new[] { p.NoReply, p.TooSlow, p.TooBusy, p.OutOfBudget, p.BrokeOff, p.NothingHeld, p.NotTranslated }.Select(Of)),
    ];

    public static string Of(string phrase) => $"*{phrase}*";

    /// <summary>Why the model said nothing, in words for whoever asked.</summary>
    public static string Of(ChatFailure failure, AnswerPhrases phrases) => failure switch
    {
        ChatFailure.TooSlow => phrases.TooSlow,
        ChatFailure.RateLimited or ChatFailure.Busy => phrases.TooBusy,
        ChatFailure.OutOfBudget => phrases.OutOfBudget,
        _ => phrases.NoReply,
    };

    /// <summary>An answer without what the bot says of the model in it.</summary>
    public static string Without(string markdown) => All.Aggregate(markdown, (text, notice) => text.Replace(notice, ""));
}
