using System.CommandLine;
using AwsNotesBot.Answers;
using AwsNotesBot.App.Evaluation;
using AwsNotesBot.App.Evaluation.Confidence;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;

namespace AwsNotesBot.App.Commands;

/// <summary><c>eval</c>: how good the answers to a question set are.</summary>
internal static class EvalCommand
{
    public static Command Create()
    {
        var set = new Argument<string>("QUESTIONS.jsonl") { Description = "The question set." };
        var answersFile = new Option<string?>("--answers") { Description = "Score this answers file (from ask --batch) instead of asking.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Print the figures as JSON." };
        var misses = new Option<int>("--misses") { Description = "Also list this many questions that were missed.", HelpName = "N" };
        var fit = new Option<bool>("--fit-confidence") { Description = "Fit the weights of the confidence to the set and print them beside those in use." };
        var ablate = new Option<bool>("--ablate") { Description = "Leave out each part of search and answer in turn, and print what the figures lose." };
        var third = new Option<bool>("--third-turn") { Description = "Ask each question alone and as the third turn of a conversation, and print both." };
        var writers = new Option<bool>("--writers") { Description = "Have the notes and the chat model of the settings answer the set, and print both side by side." };
        misses.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
            {
                result.AddError("--misses takes a whole number from 0.");
            }
        });
        var command = new Command("eval",
            """
            Answers a question set in the notes' own words and prints how well: recall, stated facts, citations, abstention, length and time.

            Examples:
              eval questions.jsonl --notes ~/notes
              eval questions.jsonl --answers answers.jsonl --json
              eval questions.jsonl --writers
            """)
        {
            set, answersFile, json, misses, fit, third, ablate, writers,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folders = Folders.Of(parsed);
            var questions = QuestionSet.Read(parsed.GetValue(set)!);
            if (parsed.GetValue(fit))
            {
                ConfidenceFitView.Write(Consoles.Output, await FitConfidenceAsync(folders, questions, cancellationToken));
                return ExitCode.Done;
            }

            if (parsed.GetValue(ablate))
            {
                await using var bot = await IndexedBot.StartAsync(folders, cancellationToken);
                await AblationView.WriteAsync(Consoles.Output, Ablation.RunAsync(bot.AnswererWith, questions, cancellationToken));
                return ExitCode.Done;
            }

            if (parsed.GetValue(writers))
            {
                var (notesFigures, modelFigures) = await WriterComparing.RunAsync(folders, questions, cancellationToken);
                if (parsed.GetValue(json))
                {
                    Console.WriteLine(WritersView.Json(notesFigures, modelFigures));
                }
                else
                {
                    WritersView.Write(Consoles.Output, notesFigures, modelFigures);
                }

                return ExitCode.Done;
            }

            if (parsed.GetValue(third))
            {
                var (alone, behind) = ThirdTurn.Of(questions);
                ThirdTurnView.Write(Consoles.Output, await ScoreAsync(folders, alone, cancellationToken), await ScoreAsync(folders, behind, cancellationToken));
                return ExitCode.Done;
            }

            var (answers, notes) = parsed.GetValue(answersFile) is { } file
                ? (AnswerRow.Read(file), folders.Notes)
                : await AskAsync(folders, questions, cancellationToken);
            var figures = Scorer.Score(questions, answers, notes is null ? null : new NotesBodies(notes));
            if (parsed.GetValue(json))
            {
                Console.WriteLine(FigureJson.Of(figures));
            }
            else
            {
                ScoreView.Write(Consoles.Output, figures, parsed.GetValue(misses));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<ConfidenceFit> FitConfidenceAsync(Folders folders, IReadOnlyList<Question> questions, CancellationToken cancellationToken)
    {
        await using var bot = await IndexedBot.StartAsync(folders, cancellationToken);
        var answered = new List<(Answer, bool)>(questions.Count);
        foreach (var question in questions)
        {
            answered.Add((await QuestionBatch.LastAnswerAsync(bot.WriterOf(extracts: true), question.Turns, cancellationToken), question.Answerable));
        }

        return ConfidenceFit.Of(answered);
    }

    private static async Task<Figures> ScoreAsync(Folders folders, IReadOnlyList<Question> questions, CancellationToken cancellationToken) =>
        Scorer.Score(questions, (await AskAsync(folders, questions, cancellationToken)).Answers, notes: null);

    private static async Task<(IReadOnlyDictionary<string, AnswerRow> Answers, string? Notes)> AskAsync(
        Folders folders, IReadOnlyList<Question> questions, CancellationToken cancellationToken)
    {
        await using var bot = await IndexedBot.StartAsync(folders, cancellationToken);
        var answers = await BatchProgress.RunAsync(bot.WriterOf(extracts: true), questions, cancellationToken);
        return (answers.ToDictionary(a => a.Id), bot.NotesFolder);
    }
}
