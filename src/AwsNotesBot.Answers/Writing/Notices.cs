using AwsNotesBot.Answers.Languages;

namespace AwsNotesBot.Answers.Writing;

/// <summary>What the bot says of the model in the answer itself: a paragraph of its own, set apart.</summary>
internal static class Notices
{
    private static readonly IReadOnlyList<string> All =
    [
        .. KnownLanguages.All.Select(l => l.Phrases).OfType<AnswerPhrases>()
            .SelectMany(p => new[] { p.NoReply, p.BrokeOff, p.NothingHeld, p.NotTranslated }.Select(Of)),
    ];

    public static string Of(string phrase) => $"*{phrase}*";

    /// <summary>An answer without what the bot says of the model in it.</summary>
    public static string Without(string markdown) => All.Aggregate(markdown, (text, notice) => text.Replace(notice, ""));
}
