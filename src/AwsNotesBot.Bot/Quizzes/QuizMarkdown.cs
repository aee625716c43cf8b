using System.Text;
using AwsNotesBot.Answers;
using AwsNotesBot.Answers.Composition;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Memory.Fsrs;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.Bot.Quizzes;

/// <summary>Gives what a quiz says words and buttons. Whatever comes from a note is escaped and cited.</summary>
internal static class QuizMarkdown
{
    private const int LongestLabel = 60;

    private static readonly string[] InQuestion = ["hint", "skip"];
    private static readonly string[] InExam = ["skip"];
    private static readonly string[] AtTheEnd = ["review", "quiz"];

    /// <param name="sayings">In order.</param>
    /// <param name="due">What is due when, for the result.</param>
    public static IReadOnlyList<Reply.Message> Render(IReadOnlyList<Saying> sayings, DueDates? due)
    {
        var knew = sayings.OfType<Saying.Judged>().LastOrDefault()?.Verdict.Outcome;
        return [.. sayings.Select(saying => Render(saying, due, knew))];
    }

    private static Reply.Message Render(Saying saying, DueDates? due, Outcome? knew) => saying switch
    {
        Saying.Question question => Question(question, knew),
        Saying.Judged judged => Cited(judged.Item, VerdictText.Of(judged)),
        Saying.Kept kept => Kept(kept),
        Saying.NotUnderstood unclear => Plain(VerdictText.HowToAnswer(unclear.Item)) with { Choices = Choices(unclear.Item, unclear.Asked), Suggestions = unclear.Asked.Domain is null ? InQuestion : InExam, Form = Form(VerdictText.HowToAnswer(unclear.Item), unclear.Item, unclear.Asked) },
        Saying.Picked picked => Plain(PickButtons.Text(picked.Item, picked.Asked.Picked)) with { Choices = Choices(picked.Item, picked.Asked) },
        Saying.Hint hint => Plain(Escape(hint.Text)) with { Suggestions = InQuestion },
        Saying.StruckOut struck => Plain($"**{Letter(struck.Place)}** is not it."),
        Saying.NoHint => Plain(QuizPhrases.NoHint),
        Saying.Why why => Cited(why.Item, $"{Escape(why.Item.Why)} [1]"),
        Saying.Source source => Cited(source.Item, SourceText.Of(source.Item)),
        Saying.NothingAnswered => Plain(QuizPhrases.NothingAnswered),
        Saying.Rated rated => Plain(QuizPhrases.Rated(rated.Rating)),
        Saying.LevelChanged level => Plain(QuizPhrases.LevelChanged(level.Level, level.Changed)),
        Saying.Skipped skipped => Cited(skipped.Item, $"Skipped. The answer: **{Escape(skipped.Item.Answer)}** [1]."),
        Saying.Retired => Plain(QuizPhrases.Retired),
        Saying.NotInExam => Plain(QuizPhrases.NotInExam),
        Saying.ExamBegun begun => Plain(ExamText.Begun(begun)),
        Saying.Postponed postponed => Plain(postponed.IsLast ? QuizPhrases.LastOpen : QuizPhrases.Postponed),
        Saying.TimeUp => Plain(QuizPhrases.TimeUp),
        Saying.ExamFinished exam => ExamText.Report(exam.Report) with { Suggestions = AtTheEnd },
        Saying.Finished finished => Plain(ResultText.Of(finished.Result, due)) with { Suggestions = AtTheEnd },
        _ => throw new ArgumentOutOfRangeException(nameof(saying), saying, "The quiz has no words for this."),
    };

    private static Reply.Message Question(Saying.Question question, Outcome? knew)
    {
        var (item, asked) = (question.Item, question.Asked);
        var head = $"**Question {asked.Number} of {question.Total}**{(asked.Returns > 0 ? " (once more)" : "")}{(question.TimeLeft is { } left ? $" · {ExamText.Left(left)}" : "")}";
        return new Reply.Message($"{head}\n\n{Body(item, asked)}", [], question.TimeLeft is not null ? InExam : knew == Outcome.Right ? [.. InQuestion, "that was easy"] : InQuestion)
        {
            Choices = Choices(item, asked),
            Form = Form(head, item, asked),
        };
    }

    /// <summary>The same question for channels with controls of their own.</summary>
    private static QuestionForm Form(string head, QuizItem item, AskedQuestion asked) => new(
        item.Kind switch
        {
            QuizKind.SeveralOfFive => QuestionFormKind.Several,
            QuizKind.Order => QuestionFormKind.Order,
            _ => item.Options.Count > 0 ? QuestionFormKind.One : QuestionFormKind.Typed,
        },
        item.Kind == QuizKind.Order ? $"{head}\n\n{Body(item, asked)}" : $"{head}\n\n{Escape(item.Question)}{(item.Kind == QuizKind.SeveralOfFive ? " (Several are right.)" : "")}",
        [.. Enumerable.Range(0, item.Options.Count).Except(asked.Struck).Select(place => new Choice($"{Letter(place)}: {item.Options[place]}", Letter(place).ToString().ToLowerInvariant()))]);

    /// <summary>The question and its options.</summary>
    internal static string Body(QuizItem item, AskedQuestion asked)
    {
        var text = new StringBuilder(Escape(item.Question));
        text.Append(item.Kind switch
        {
            QuizKind.SeveralOfFive => " (Several are right.)",
            QuizKind.Order => " (Put them in order, for example: b a c.)",
            _ => "",
        });
        for (var place = 0; place < item.Options.Count; place++)
        {
            var option = Escape(item.Options[place]);
            text.Append(place == 0 ? "\n\n" : "\n").Append($"- **{Letter(place)}** {(asked.Struck.Contains(place) ? $"({option}: no)" : option)}");
        }

        return text.ToString();
    }

    /// <summary>A button for each option that is left.</summary>
    internal static IReadOnlyList<Choice> Choices(QuizItem item, AskedQuestion asked) => Picks.Take(item)
        ? PickButtons.Of(item, asked)
        : [.. Enumerable.Range(0, item.Options.Count).Except(asked.Struck).Select(place => new Choice(Label(place, item.Options[place]), Letter(place).ToString().ToLowerInvariant()))];

    internal static string Label(int place, string option) =>
        $"{Letter(place)}: {(option.Length <= LongestLabel ? option : $"{option[..LongestLabel].TrimEnd()}…")}";

    private static Reply.Message Kept(Saying.Kept kept)
    {
        var worth = kept.Outcome switch
        {
            Outcome.Right => "right",
            Outcome.Partly => "partly right",
            null => null,
            _ => "wrong",
        };
        return worth is null ? Plain("Your last answer was kept.")
            : kept.Item is { } item
            ? Cited(item, $"Your last answer was kept: it was {worth}. The answer: **{Escape(item.Answer)}** [1].")
            : Plain($"Your last answer was kept: it was {worth}.");
    }

    internal static char Letter(int place) => (char)('A' + place);

    internal static string Escape(string text) => MarkdownText.Escape(text);

    private static Reply.Message Plain(string markdown) => new(markdown, [], []);

    private static Reply.Message Cited(QuizItem item, string markdown) => new(markdown, [new Citation(1, item.Passage, item.Lines)], []);
}
