using System.CommandLine;
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
        var extract = new Option<bool>("--extract") { Description = "Answer in the notes' own words, without the chat model of the settings." };
        var command = new Command("ask",
            """
            Answers a question from the notes, with numbered citations: worded by the chat model where one is set up, else in the notes' own words.

            Examples:
              ask "What is a NAT gateway for?"
              ask "How long does SQS keep a message?" --json
              ask --batch questions.jsonl --out answers.jsonl --notes ~/notes
            """)
        {
            question, json, batch, output, extract,
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
            var writer = bot.WriterOf(parsed.GetValue(extract));
            if (parsed.GetValue(batch) is { } file)
            {
                await AnswerAllAsync(writer, file, parsed.GetValue(output), cancellationToken);
                return ExitCode.Done;
            }

            var asked = parsed.GetValue(question)!;
            if (parsed.GetValue(json))
            {
                Console.WriteLine(AnswerRow.Of("question", await writer.AnswerAsync(asked, [], cancellationToken)).ToJson());
            }
            else
            {
                await ShowAsync(writer, asked, cancellationToken);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static async Task ShowAsync(AnswerWriter writer, string question, CancellationToken cancellationToken)
    {
        await using var drafts = writer.DraftsAsync(question, [], cancellationToken).GetAsyncEnumerator(cancellationToken);
        var last = await GrowingText.ShowAsync(Consoles.Output, "Reading the notes", drafts, draft => draft.Whole is null ? draft.Markdown : null);
        var answer = last!.Whole!;
        AnswerView.Write(Consoles.Output, answer.Markdown, answer.Citations, answer);
        AnswerView.WriteSuggestions(Consoles.Output, answer.FollowUps);
    }

    private static async Task AnswerAllAsync(AnswerWriter writer, string file, string? output, CancellationToken cancellationToken)
    {
        var questions = QuestionSet.Read(file);
        var answers = await BatchProgress.RunAsync(writer, questions, cancellationToken);
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
