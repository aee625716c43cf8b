namespace AwsNotesBot.Bot.Conversations;

/// <summary>What the bot says in its own words, in one place.</summary>
internal static class Phrases
{
    public static string Welcome(int notes, int passages) => passages == 0
        ? "Hello! There are no notes here yet. Put Markdown or text files into the notes folder, and I answer from them as soon as they are read."
        : $"Hello! I answer questions from {Count(notes, "note")}, and every sentence cites the passage it comes from. Ask me anything in them.";

    public const string Help =
        """
        - **Ask** a question in your own words. Each sentence of the answer carries a number: open it to see the passage in the note.
        - **Follow up** with "and the other one?" or "why?": I remember what we talked about.
        - **quiz** asks you instead: `quiz me on VPC`, `5 hard questions about S3`, `review` for what is due; `exam` asks against the clock, `duel` asks all of you.
        - **progress** shows what you know by topic, and what is due.
        - **remind me at 8:00** tells you every day what is due; **stop reminding me** ends it.
        - **reset** forgets this conversation and starts over; **forget me** deletes your answers, quizzes and reminders too.

        Where the notes hold no answer I say so and name the nearest headings.
        """;

    public const string Forgotten = "This conversation is forgotten. What would you like to know?";

    public const string ForgottenAll = "Everything about you is deleted: your answers, quizzes, reminders and this conversation.";

    public const string YouAreWelcome = "You are welcome.";

    public const string NothingSaid = "I did not get any words. Type a question about the notes, or `help`.";

    public const string Searching = "Reading the notes";

    public static string TooLong(int characters, int limit) =>
        $"That message has {characters:N0} characters, and I read up to {limit:N0}. Please ask a shorter question.";

    private static string Count(int n, string noun) => n == 1 ? $"one {noun}" : $"{n:N0} {noun}s";
}
