using System.Runtime.CompilerServices;
using AwsNotesBot.Answers;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Bot.Commands;
using AwsNotesBot.Bot.Conversations;
using AwsNotesBot.Bot.Duels;
using AwsNotesBot.Bot.Feedback;
using AwsNotesBot.Bot.Progress;
using AwsNotesBot.Bot.Quizzes;
using AwsNotesBot.Bot.Reminders;
using AwsNotesBot.Bot.State;
using AwsNotesBot.Quizzes.Memory;
using AwsNotesBot.Quizzes.Memory.Progress;
using AwsNotesBot.Quizzes.Memory.Reminders;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Bot;

/// <summary>The bot: one turn in, its replies out, the same for every channel.</summary>
public sealed class NotesBot(
    PassageSearcher searcher, QuestionAnswerer answerer, IStateStore store, QuizRoom quizzes, DuelRoom duels, ProgressReader progress, BotOptions options, TimeProvider? time = null,
    ModelAnswerer? writer = null)
{
    private readonly ReminderDesk _reminders = new(store, time ?? TimeProvider.System);
    private readonly ConversationMemory _memory = new(store, options.RememberedExchanges);
    private readonly FeedbackLog _feedback = new(store, time ?? TimeProvider.System);
    private readonly SampleQuestions _samples = new(searcher, answerer);

    /// <summary>Any number of statuses and partials, then each message; at least one message for a turn.</summary>
    public IAsyncEnumerable<Reply> RespondAsync(Turn turn, CancellationToken cancellationToken = default) => turn switch
    {
        { Kind: TurnKind.Joined } => WelcomeAsync(cancellationToken),
        { Text: var text } when string.IsNullOrWhiteSpace(text) => Say(Phrases.NothingSaid),
        { Text.Length: var length } when length > options.MaxMessageCharacters => Say(Phrases.TooLong(length, options.MaxMessageCharacters)),
        _ => QuizOrTalkAsync(turn, cancellationToken),
    };

    private async IAsyncEnumerable<Reply> QuizOrTalkAsync(Turn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var quiz = await duels.RespondAsync(turn, cancellationToken) ?? await quizzes.RespondAsync(turn, cancellationToken);
        if (quiz is null or { IsQuestion: true })
        {
            await foreach (var reply in TalkAsync(turn, cancellationToken))
            {
                yield return reply;
            }
        }

        for (var i = 0; i < quiz?.Messages.Count; i++)
        {
            yield return quiz.Messages[i] with { EndsTurn = i == quiz.Messages.Count - 1 };
        }

        if (quiz?.Told is { } told)
        {
            await told(cancellationToken);
        }
    }

    private IAsyncEnumerable<Reply> TalkAsync(Turn turn, CancellationToken cancellationToken) => CommandParser.Parse(turn.Text) switch
    {
        Command.Greet => WelcomeAsync(cancellationToken),
        Command.Help => Say(Phrases.Help),
        Command.Thank => Say(Phrases.YouAreWelcome),
        Command.Progress => ProgressAsync(turn, cancellationToken),
        Command.Remind => RemindAsync(turn, cancellationToken),
        Command.Forget => ForgetAsync(turn, cancellationToken),
        Command.ForgetMe => ForgetAllAsync(turn, cancellationToken),
        _ => AnswerAsync(turn, cancellationToken),
    };

    private async IAsyncEnumerable<Reply> WelcomeAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var passages = searcher.Index.Passages;
        var notes = passages.Select(p => p.NotePath).Distinct().Count();
        yield return new Reply.Message(Phrases.Welcome(notes, passages.Count), [], await _samples.GetAsync(cancellationToken));
    }

    private async IAsyncEnumerable<Reply> ForgetAsync(Turn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await _memory.ForgetAsync(turn, cancellationToken);
        yield return new Reply.Message(Phrases.Forgotten, [], []);
    }

    private async IAsyncEnumerable<Reply> ForgetAllAsync(Turn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await quizzes.ForgetAsync(turn, cancellationToken);
        await duels.ForgetAsync(turn, cancellationToken);
        await _reminders.ForgetAsync(turn, cancellationToken);
        await _memory.ForgetAsync(turn, cancellationToken);
        await _feedback.ForgetAsync(turn.Channel, turn.UserId, cancellationToken);
        yield return new Reply.Message(Phrases.ForgottenAll, [], []);
        yield return new Reply.Forgotten();
    }

    private async IAsyncEnumerable<Reply> RemindAsync(Turn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return new Reply.Message(await _reminders.TakeAsync(ReminderParser.Parse(turn.Text)!, turn, cancellationToken), [], []);
    }

    private async IAsyncEnumerable<Reply> ProgressAsync(Turn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var read = await progress.ReadAsync(LearnerId.Of(turn.Channel, turn.UserId), turn.Zone, cancellationToken);
        yield return new Reply.Message(ProgressText.Of(read), [], ProgressText.Next(read)) { Progress = read };
    }

    /// <summary>Answers the turn as a question, whatever command it could also be; its text is neither empty nor too long.</summary>
    internal async IAsyncEnumerable<Reply> AnswerAsync(Turn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return new Reply.Status(Phrases.Searching);

        var conversation = await _memory.RecallAsync(turn, cancellationToken);
        Answer? whole = null;
        await foreach (var draft in DraftsAsync(turn.Text.Trim(), conversation.Exchanges, cancellationToken))
        {
            whole = draft.Whole;
            if (whole is null)
            {
                yield return new Reply.Partial(draft.Markdown);
            }
        }

        var answer = whole!;

        await _memory.RememberAsync(turn, Exchange.Of(turn.Text.Trim(), answer), cancellationToken);
        yield return new Reply.Message(answer.Markdown, answer.Citations, answer.FollowUps, answer);
    }

    /// <summary>The last draft has the whole answer.</summary>
    private IAsyncEnumerable<AnswerDraft> DraftsAsync(string question, IReadOnlyList<Exchange> conversation, CancellationToken cancellationToken) =>
        writer?.AnswerAsync(question, conversation, cancellationToken) ?? ExtractAsync(question, conversation, cancellationToken);

    private async IAsyncEnumerable<AnswerDraft> ExtractAsync(string question, IReadOnlyList<Exchange> conversation, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var answer = await answerer.AnswerAsync(question, conversation, cancellationToken);
        foreach (var partial in PartialMessages.Of(answer.Markdown))
        {
            yield return new AnswerDraft(partial);
        }

        yield return new AnswerDraft(answer.Markdown, answer);
    }

    private static async IAsyncEnumerable<Reply> Say(string markdown)
    {
        await Task.CompletedTask;
        yield return new Reply.Message(markdown, [], []);
    }
}
