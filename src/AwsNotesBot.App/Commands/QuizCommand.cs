using System.CommandLine;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;
using AwsNotesBot.Quizzes.Memory;
using AwsNotesBot.Quizzes.Memory.Simulation;
using AwsNotesBot.Quizzes.Sessions;

namespace AwsNotesBot.App.Commands;

/// <summary><c>quiz</c>: a quiz in the terminal, and what belongs to quizzes besides.</summary>
internal static class QuizCommand
{
    public static Command Create()
    {
        var progress = new Option<bool>("--progress") { Description = "Show what a learner knows, and what is due when." };
        var topic = new Argument<string?>("topic") { Description = "What to be quizzed on; everything where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var count = new Option<int?>("--count") { Description = "How many questions. Default: the setting Quizzes:Sessions:Questions (10).", HelpName = "N" };
        var optimise = new Option<bool>("--optimise") { Description = "Fit the weights of the schedule to a learner's own reviews, and keep them where they predict better." };
        var exportReviews = new Option<string?>("--export-reviews") { Description = "Write a learner's review log as CSV.", HelpName = "FILE" };
        var importReviews = new Option<string?>("--import-reviews") { Description = "Add the reviews of such a file to a learner's log; those that stand in it already change nothing.", HelpName = "FILE" };
        var learner = new Option<string>("--learner")
        {
            Description = "Whose reviews: channel/user. Default: you in the terminal.",
            HelpName = "ID",
            DefaultValueFactory = _ => LearnerId.Of(ChatCommand.Channel, Environment.UserName),
        };
        var simulate = new Option<bool>("--simulate") { Description = "Compare FSRS with SM-2 over a year of simulated learners; needs no notes." };
        var learners = new Option<int>("--learners") { Description = "How many simulated learners. 1,000 take two minutes.", HelpName = "N", DefaultValueFactory = _ => 1_000 };
        var items = new QuizItemCommands();
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same items, sample and simulated learners.", HelpName = "N", DefaultValueFactory = _ => 1 };
        learners.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--learners takes a whole number from 1.");
            }
        });
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > QuizSessionOptions.MostQuestions)
            {
                result.AddError($"--count takes a whole number from 1 to {QuizSessionOptions.MostQuestions}.");
            }
        });
        var command = new Command("quiz",
            """
            Quizzes you on the notes, in the terminal; a quiz that was broken off goes on. With an option it looks after quizzes instead.

            Examples:
              quiz
              quiz "storage classes" --count 5
              quiz --progress
              quiz --table
              quiz --draft 50
              quiz --export cards.txt --notes ~/notes
              quiz --optimise
              quiz --export-reviews reviews.csv --learner terminal/ada
              quiz --simulate --learners 100
            """)
        {
            topic, count, progress, optimise, exportReviews, importReviews, learner, simulate, learners, seed,
        };
        foreach (var option in items.Options)
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            Option[] tasks = [.. items.Tasks, progress, optimise, exportReviews, importReviews, simulate];
            var asked = tasks.Count(o => result.GetResult(o) is { Implicit: false });
            if (asked > 1 || (asked == 1 && (result.GetValue(topic) is not null || result.GetValue(count) is not null)))
            {
                result.AddError("quiz takes a topic and --count, or one of --export, --table, --sample, --draft, --progress, --optimise, --export-reviews, --import-reviews and --simulate.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(simulate))
            {
                ScheduleView.Write(Consoles.Output, parsed.GetValue(learners), ScheduleComparison.Run(parsed.GetValue(learners), parsed.GetValue(seed), cancellationToken));
                return ExitCode.Done;
            }

            if (items.IsAsked(parsed))
            {
                await items.RunAsync(parsed, parsed.GetValue(seed), cancellationToken);
                return ExitCode.Done;
            }

            if (parsed.GetValue(progress))
            {
                await using var bot = await IndexedBot.StartAsync(Folders.Of(parsed), cancellationToken);
                ProgressView.Write(Consoles.Output, await bot.Progress.ReadAsync(parsed.GetValue(learner)!, TimeZoneInfo.Local, cancellationToken));
                return ExitCode.Done;
            }

            if (!parsed.GetValue(optimise) && parsed.GetValue(exportReviews) is null && parsed.GetValue(importReviews) is null)
            {
                await QuizPlay.RunAsync(Folders.Of(parsed), parsed.GetValue(topic), parsed.GetValue(count), cancellationToken);
                return ExitCode.Done;
            }

            using var host = CommandHost.Build(Folders.Of(parsed));
            var log = new ReviewLogCommands(host.Services, parsed.GetValue(learner)!, Consoles.Output);
            await (parsed.GetValue(exportReviews) is { } target ? log.ExportAsync(target, cancellationToken)
                : parsed.GetValue(importReviews) is { } source ? log.ImportAsync(source, cancellationToken)
                : log.OptimiseAsync(cancellationToken));
            return ExitCode.Done;
        });
        return command;
    }
}
