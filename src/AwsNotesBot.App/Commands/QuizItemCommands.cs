using System.CommandLine;
using System.CommandLine.Parsing;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;
using AwsNotesBot.Quizzes;
using AwsNotesBot.Quizzes.Export;
using Spectre.Console;

namespace AwsNotesBot.App.Commands;

/// <summary>What <c>quiz</c> does with the items themselves: write them to a file, count them, draw some to be looked over.</summary>
internal sealed class QuizItemCommands
{
    /// <summary>Each costs a request or less: a slip of the finger shall not cost thousands.</summary>
    private const int MostDrafts = 1_000;

    private readonly Option<string?> _export = new("--export")
    {
        Description = "Write every quiz item to a file: .txt for Anki's text import, .csv, or .jsonl. Without FILE the table is shown.",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _table = new("--table") { Description = "Show how many items there are by topic and kind, and how many were not worth asking." };

    private readonly Option<int> _sample = new("--sample") { Description = "Print so many items, drawn by the seed, as a sheet to be looked over.", HelpName = "N" };

    private readonly Option<bool> _spread = new("--spread") { Description = "Spread the sample over the kinds, so that rare ones count for more than they are met." };

    private readonly Option<int> _draft = new("--draft")
    {
        Description = "Have the chat model of the settings draft up to N more items, held to the notes as all others; they are kept beside the index.",
        HelpName = "N",
    };

    private readonly Option<string> _links = new("--links")
    {
        Description = "Where the note viewer runs: the citations of --export lead there.",
        HelpName = "URL",
        DefaultValueFactory = _ => ListenAddresses.Default,
    };

    public QuizItemCommands()
    {
        _export.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } file && !ItemExport.Endings.Contains(Path.GetExtension(file).ToLowerInvariant()))
            {
                result.AddError($"--export takes a file that ends in {string.Join(", ", ItemExport.Endings.SkipLast(1))} or {ItemExport.Endings[^1]}.");
            }
        });
        _sample.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--sample takes a whole number from 1.");
            }
        });
        _draft.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MostDrafts)
            {
                result.AddError($"--draft takes a whole number from 1 to {MostDrafts}.");
            }
        });
        _links.Validators.Add(result =>
        {
            if (!Uri.TryCreate(result.GetValueOrDefault<string>(), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            {
                result.AddError("--links takes a whole address, for example https://notes.example.");
            }
        });
    }

    public IEnumerable<Option> Options => [_export, _table, _sample, _spread, _draft, _links];

    /// <summary>The options that each ask for something to be done.</summary>
    public IReadOnlyList<Option> Tasks => [_export, _table, _sample, _draft];

    public bool IsAsked(ParseResult parsed) => Tasks.Any(task => parsed.GetResult(task) is { Implicit: false });

    /// <param name="parsed">The command line.</param>
    /// <param name="seed">Of the items and of the sample.</param>
    /// <param name="cancellationToken">Ends the indexing.</param>
    public async Task RunAsync(ParseResult parsed, int seed, CancellationToken cancellationToken)
    {
        await using var bot = await IndexedBot.StartAsync(Folders.Of(parsed), cancellationToken);
        if (parsed.GetValue(_draft) is var wanted and > 0)
        {
            Consoles.Output.WriteLine(await QuizDrafting.RunAsync(bot, wanted, seed, cancellationToken));
            return;
        }

        var book = QuizBook.Build(bot.Searcher.Index, seed, bot.Drafts.Read().Items);
        if (parsed.GetValue(_sample) is var count and > 0)
        {
            ReviewSheet.Write(book.Items, count, seed, parsed.GetValue(_spread), Console.Out);
        }
        else if (parsed.GetValue(_export) is { } file)
        {
            await using var output = new StreamWriter(file);
            ItemExport.Write(Path.GetExtension(file), book.Items, new Uri(parsed.GetValue(_links)!), output);
            Consoles.Error.WriteLine($"{book.Items.Count} items written to {file}.");
        }
        else
        {
            ItemTableView.Write(Consoles.Output, book);
        }
    }
}
