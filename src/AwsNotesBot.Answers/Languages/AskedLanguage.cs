namespace AwsNotesBot.Answers.Languages;

/// <summary>The language of a question beside that of the notes.</summary>
internal sealed record AskedLanguage(Language Question, Language Notes)
{
    public bool IsForeign => Question != Notes;

    /// <summary>What the bot says itself, in the question's language where it can.</summary>
    public AnswerPhrases Phrases => Question.Phrases ?? AnswerPhrases.English;

    /// <param name="question">As typed; one that does not show its language has that of the question before.</param>
    /// <param name="conversation">Earlier exchanges, oldest first.</param>
    /// <param name="notes">What is taken where none shows it.</param>
    public static AskedLanguage Of(string question, IReadOnlyList<Exchange> conversation, Language notes) => new(
        conversation.Reverse().Select(e => e.Question).Prepend(question).Select(LanguageDetector.Of).FirstOrDefault(l => l is not null) ?? notes,
        notes);
}
