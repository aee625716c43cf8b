using AwsNotesBot.Answers;
using AwsNotesBot.Bot.Quizzes;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Quizzes.Duels;
using AwsNotesBot.Quizzes.Sessions;
using static AwsNotesBot.Bot.Quizzes.QuizMarkdown;

namespace AwsNotesBot.Bot.Duels;

/// <summary>Gives what a duel says words and buttons.</summary>
internal static class DuelText
{
    public const string Help =
        """
        - **Answer** by letter or in words. The first who is right takes the point; everybody has one try at each question.
        - `next` tells the answer and goes on; `score` tells who has what; `why` and `show source` explain the question before.
        - `stop` ends the duel. Your answers count towards what you know, as in a quiz.
        """;

    public const string IsOn = "A duel is on in this conversation. Say `stop` to end it first.";

    public const string NothingClosed = "No question of this duel has been answered yet.";

    private static readonly string[] InDuel = ["next", "score"];

    public static IReadOnlyList<Reply.Message> Render(IEnumerable<DuelSaying> sayings) => [.. sayings.Select(Render)];

    public static string Nothing(string? topic) => topic is null
        ? "The notes hold no quiz questions yet, so there is nothing to duel about."
        : $"The notes hold no quiz questions about {Escape(topic)}. Say `duel` for a mix of everything.";

    /// <returns>For example "ada 2, bob 1".</returns>
    public static string Score(IReadOnlyList<DuelPlayer> players) =>
        string.Join(", ", players.OrderByDescending(p => p.Points).Select(p => $"{Escape(p.Name)} {p.Points}"));

    public static Reply.Message Plain(string markdown) => new(markdown, [], []);

    public static Reply.Message Cited(QuizItem item, string markdown) => new(markdown, [new Citation(1, item.Passage, item.Lines)], []);

    private static Reply.Message Render(DuelSaying saying) => saying switch
    {
        DuelSaying.Begun begun => Plain(
            $"**Duel{(begun.Topic is { } topic ? $" on {Escape(topic)}" : "")}: {begun.Questions} {(begun.Questions == 1 ? "question" : "questions")}.** "
            + "Whoever is right first takes the point; everybody has one try at each. Join by answering."),
        DuelSaying.Question question => new Reply.Message(
            $"**Question {question.Asked.Number} of {question.Total}**{(question.Players.Count > 0 ? $" · {Score(question.Players)}" : "")}\n\n{Body(question.Item, question.Asked)}", [], InDuel)
        {
            Choices = Buttons(question.Item, question.Asked),
        },
        DuelSaying.Closed { Item: { } item, Winner: { } winner } => Cited(item, $"**{Escape(winner.Name)}** takes the point: **{Escape(VerdictText.Answer(item))}** [1]."),
        DuelSaying.Closed { Item: { } item } => Cited(item, $"Nobody takes the point. The answer: **{Escape(VerdictText.Answer(item))}** [1]."),
        DuelSaying.Closed => Plain(QuizPhrases.Retired),
        DuelSaying.Missed missed => Plain($"That is not it, {Escape(missed.Player.Name)}. Who else?") with
        {
            Choices = missed.Item is { } item ? Buttons(item, missed.Asked) : [], // those of the question may have gone with the first press
            Suggestions = InDuel,
        },
        DuelSaying.TriedBefore tried => Plain($"You have had your try at this one, {Escape(tried.Player.Name)}. `next` tells the answer."),
        DuelSaying.TooLate late => Plain($"Too late for question {late.Number}: the next one is open."),
        DuelSaying.NotUnderstood unclear => Plain(VerdictText.HowToAnswer(unclear.Item)) with { Choices = Buttons(unclear.Item, unclear.Asked), Suggestions = InDuel },
        DuelSaying.Finished finished => Plain(Result(finished.Players)) with { Suggestions = ["duel"] },
        _ => throw new ArgumentOutOfRangeException(nameof(saying), saying, "The duel has no words for this."),
    };

    /// <summary>Everybody has one try, so nothing is picked bit by bit: an answer of several options is typed.</summary>
    private static IReadOnlyList<Choice> Buttons(QuizItem item, AskedQuestion asked) => Picks.Take(item) ? [] : Choices(item, asked);

    private static string Result(IReadOnlyList<DuelPlayer> players)
    {
        var best = players.Count == 0 ? 0 : players[0].Points;
        var winners = players.Where(p => p.Points == best).ToList();
        return best == 0 ? "The duel is over, and nobody has a point."
            : winners.Count > 1 ? $"**A draw** between {string.Join(" and ", winners.Select(p => Escape(p.Name)))}: {Score(players)}."
            : $"**{Escape(winners[0].Name)} wins**: {Score(players)}.";
    }
}
