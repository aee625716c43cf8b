using System.ComponentModel;
using AwsNotesBot.Bot.Quizzes;
using AwsNotesBot.Quizzes.Sessions;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Bot.Tools;

/// <summary>What other programs and agents can do with the notes: the same functions for every protocol that offers functions.</summary>
/// <remarks>None of them obeys a command of the chat: a note that an agent has read cannot make it delete anything.</remarks>
/// <param name="searcher">Finds passages.</param>
/// <param name="bot">Answers.</param>
/// <param name="quizzes">Asks.</param>
/// <param name="options">The longest text that is read.</param>
/// <param name="channel">The protocol's name as a channel; it has one learner, whoever runs the program.</param>
public sealed class NoteTools(PassageSearcher searcher, NotesBot bot, QuizRoom quizzes, BotOptions options, string channel)
{
    public const int MostPassages = 20;

    private const string Learner = "owner";
    private const string Quiz = "quiz";

    [Description("Finds passages of the notes by words and meaning.")]
    public async Task<FoundPassages> SearchAsync(
        [Description("What to look for.")] string query,
        [Description("How many passages, from 1 to 20.")] int count = 5,
        CancellationToken cancellationToken = default)
    {
        Require(query, nameof(query));
        Require(count, nameof(count), MostPassages);
        var hits = await searcher.SearchAsync(new SearchQuery(query.Trim()), count, cancellationToken);
        return new FoundPassages([.. hits.Select(h => ToolPassage.Of(h.Passage))]);
    }

    [Description("Answers a question from the notes alone, each sentence with the passage it comes from, or says that they hold no answer.")]
    public async Task<ToolAnswer> AskAsync(
        [Description("What is asked.")] string question,
        [Description("The conversation of an earlier answer, for a follow-up; leave it out for a new one.")] string? conversation = null,
        CancellationToken cancellationToken = default)
    {
        Require(question, nameof(question));
        if (conversation is not null && !Guid.TryParseExact(conversation, "N", out _))
        {
            throw new ToolInputException("'conversation' must be the one that an earlier answer carried. Leave it out to begin a new one.");
        }

        conversation ??= Guid.NewGuid().ToString("N");
        var message = await bot.AnswerAsync(new Turn(channel, conversation, Learner, question), cancellationToken)
            .OfType<Reply.Message>().LastAsync(cancellationToken);
        return new ToolAnswer(message.Markdown, message.Answer?.Abstained ?? false, ToolCitation.Of(message.Citations), conversation, message.Answer?.WrittenBy);
    }

    [Description("Gives one passage of the notes in full, by the id that a search or a citation names.")]
    public ToolPassage GetPassage([Description("16 hex digits.")] string id)
    {
        Require(id, nameof(id));
        return searcher.Index.Find(id.Trim()) is { } passage
            ? ToolPassage.Of(passage)
            : throw new ToolInputException("The notes have no passage of that id: it may have changed since it was found. Search again.");
    }

    [Description("Gives the open quiz question again, or starts a quiz and gives its first question.")]
    public async Task<QuizStep> QuizNextAsync(
        [Description("What a new quiz is about; leave it out for all notes. A quiz that is open goes on, whatever stands here.")] string? topic = null,
        [Description("How many questions a new quiz has, from 1 to 100.")] int count = 10,
        CancellationToken cancellationToken = default)
    {
        Require(count, nameof(count), QuizSessionOptions.MostQuestions);
        if (topic is not null)
        {
            Require(topic, nameof(topic));
        }

        var about = topic is null ? "" : $" on {string.Join(' ', topic.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}";
        return await quizzes.IsPlayingAsync(TurnOf(""), cancellationToken)
            ? await StepAsync(QuizRequestReader.AskAgain, cancellationToken)
            : await StepAsync($"quiz me with {count} questions{about}", cancellationToken);
    }

    [Description("Answers the open quiz question, by letter or in words; 'hint', 'skip', 'why' and 'stop' do what they say. Says what the answer was worth, then asks the next question.")]
    public async Task<QuizStep> QuizAnswerAsync([Description("What the learner says.")] string answer, CancellationToken cancellationToken = default)
    {
        Require(answer, nameof(answer));
        return await StepAsync(answer, cancellationToken);
    }

    private async Task<QuizStep> StepAsync(string said, CancellationToken cancellationToken)
    {
        var turn = TurnOf(said);
        var step = await quizzes.RespondAsync(turn, cancellationToken)
            ?? throw new ToolInputException("There is no open question that this answers. Call quiz_next to start a quiz, or to see its question again.");
        if (step.Told is { } told)
        {
            await told(cancellationToken);
        }

        return new QuizStep([.. step.Messages.Select(ToolMessage.Of)]);
    }

    private Turn TurnOf(string text) => new(channel, Quiz, Learner, text);

    private void Require(string? text, string name)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ToolInputException($"'{name}' is empty. Send some words.");
        }

        if (text.Length > options.MaxMessageCharacters)
        {
            throw new ToolInputException($"'{name}' has {text.Length:N0} characters, and at most {options.MaxMessageCharacters:N0} are read. Send fewer.");
        }
    }

    private static void Require(int number, string name, int most)
    {
        if (number < 1 || number > most)
        {
            throw new ToolInputException($"'{name}' is {number}. It must be from 1 to {most}.");
        }
    }
}
