using System.CommandLine;
using System.Globalization;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;
using AwsNotesBot.Retrieval;
using Spectre.Console;

namespace AwsNotesBot.App.Commands;

/// <summary><c>explain</c>: why these passages and not others.</summary>
internal static class ExplainCommand
{
    private const int PreviewLength = 120;
    private const int MostNames = 5;

    public static Command Create()
    {
        var question = new Argument<string>("question") { Description = "What you want to know." };
        var count = new Option<int>("--count") { Description = "How many passages to show, from 1 to 100.", DefaultValueFactory = _ => 10, HelpName = "N" };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 100)
            {
                result.AddError("--count takes a whole number from 1 to 100.");
            }
        });
        var command = new Command("explain",
            """
            Shows what a question was read as, and the passages found for it with the parts of each score: the raw value and, in
            brackets, what it added. Then how sure the bot is that the notes answer it, and why.

            Example:
              explain "How do I share an AMI with another account?" --count 3
            """)
        {
            question, count,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var bot = await IndexedBot.StartAsync(Folders.Of(parsed), cancellationToken);
            var query = new SearchQuery(parsed.GetValue(question)!);
            Write(Consoles.Output, bot.Searcher.Index, query);
            var hits = await bot.Searcher.SearchAsync(query, parsed.GetValue(count), cancellationToken);
            foreach (var (index, hit) in hits.Index())
            {
                Write(Consoles.Output, index + 1, hit);
            }

            FamiliarityView.Write(Consoles.Output, bot.Searcher.Index);
            var answer = await bot.Answerer.AnswerAsync(parsed.GetValue(question)!, [], cancellationToken);
            Consoles.Output.Write(new Text("Confidence "));
            Consoles.Output.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"{answer.Confidence:0.##}"), new Style(decoration: Decoration.Bold)));
            Consoles.Output.WriteLine(answer.Abstained ? ": not answered" : ": answered");
            Consoles.Output.WriteLine("    " + Parts(answer.ConfidenceParts), new Style(Color.Yellow));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Parts(IEnumerable<ScorePart> parts) =>
        string.Join("  ", parts.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Name} {p.Value:0.###} ({p.Contribution:+0.###;-0.###;0})")));

    /// <summary>The words looked for, mended ones with what was typed, and the other names that they stand for.</summary>
    private static void Write(IAnsiConsole console, PassageIndex index, SearchQuery query)
    {
        console.WriteLine("words: " + string.Join(' ', index.TermsOf(query).Select(t => t.TypedAs is null ? t.Word : $"{t.Word} (typed {t.TypedAs})")));
        foreach (var expansion in index.ExpansionsOf(query))
        {
            console.WriteLine($"  {expansion.Text} = {string.Join(" = ", expansion.Names.Take(MostNames).Select(n => n.Text))}");
        }
    }

    private static void Write(IAnsiConsole console, int rank, Hit hit)
    {
        var text = hit.Passage.Text.ReplaceLineEndings(" ");
        console.Write(new Text($"{rank,2}. ", new Style(Color.Green)));
        console.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"{hit.Score:0.####}  "), new Style(decoration: Decoration.Bold)));
        console.Write(new Text($"{hit.Passage.NotePath}:{hit.Passage.Lines.First}-{hit.Passage.Lines.Last}", new Style(Color.Blue)));
        console.WriteLine($"  {hit.Passage.Heading}");
        console.WriteLine("    " + Parts(hit.Parts), new Style(Color.Yellow));
        console.WriteLine("    " + (text.Length <= PreviewLength ? text : text[..PreviewLength] + "…"), new Style(decoration: Decoration.Dim));
    }
}
