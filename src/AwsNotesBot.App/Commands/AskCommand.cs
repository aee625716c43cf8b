using System.CommandLine;
using AwsNotesBot.Answers;
using AwsNotesBot.App.Evaluation;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;
using Spectre.Console;

namespace AwsNotesBot.App.Commands;

/// <summary><c>ask</c>: one question, or a whole set of them.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string?>("question") { Description = "What you want to know.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Print the answer as JSON." };
        var batch = new Option<string?>("--batch") { Description = "Answer every question of this file (JSON lines with id, kind, question or turns).", HelpName = "FILE" };
        var output = new Option<string?>("--out") { Description = "Where the answers of --batch go (JSON lines); standard output where it is left out.", HelpName = "FILE" };
        var command = new Command("ask",
            """
            Answers a question from the notes, with numbered citations.

            Examples:
              ask "What is a NAT gateway for?"
              ask "How long does SQS keep a message?" --json
              ask --batch questions.jsonl --out answers.jsonl --notes ~/notes
            """)
        {
            question, json, batch, output,
        };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(question) is null) == (result.GetValue(batch) is null))
            {
                result.AddError("ask needs either a question or --batch FILE.");
            }

            if (result.GetValue(output) is not null && result.GetValue(batch) is null)
            {
                result.AddError("--out goes with --batch.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var bot = await IndexedBot.StartAsync(Folders.Of(parsed), cancellationToken);
            if (parsed.GetValue(batch) is { } file)
            {
                await AnswerAllAsync(bot, file, parsed.GetValue(output), cancellationToken);
                return ExitCode.Done;
            }

            var answer = await bot.Answerer.AnswerAsync(parsed.GetValue(question)!, [], cancellationToken);
            if (parsed.GetValue(json))
            {
                Console.WriteLine(AnswerRow.Of("question", answer).ToJson());
            }
            else
            {
                AnswerView.Write(Consoles.Output, answer.Markdown, answer.Citations);
                AnswerView.WriteSuggestions(Consoles.Output, answer.FollowUps);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static async Task AnswerAllAsync(IndexedBot bot, string file, string? output, CancellationToken cancellationToken)
    {
        var questions = QuestionSet.Read(file);
        var answers = await BatchProgress.RunAsync(bot.Answerer, questions, cancellationToken);
        var lines = answers.Select(a => a.ToJson());
        if (output is null)
        {
            foreach (var line in lines)
            {
                Console.WriteLine(line);
            }
        }
        else
        {
            await File.WriteAllLinesAsync(output, lines, cancellationToken);
            Consoles.Error.WriteLine($"{answers.Count} answers written to {output}.");
        }
    }
}
