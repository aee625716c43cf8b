using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using AwsNotesBot.Answers.Contradictions.Folder;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.App.Terminal;

namespace AwsNotesBot.App.Commands;

/// <summary><c>index --contradictions</c>: where the notes do not agree with each other.</summary>
internal static class ContradictionListing
{
    private static readonly Option<bool> List = new("--contradictions") { Description = "Instead of the report, list where the notes give different values for one thing, the surest first." };

    private static readonly Option<int> Most = new("--most") { Description = "With --contradictions: how many to show, from 1.", DefaultValueFactory = _ => 20, HelpName = "N" };

    private static readonly Option<bool> Json = new("--json") { Description = "With --contradictions: all of them as JSON lines." };

    public static void AddTo(Command command)
    {
        command.Options.Add(List);
        command.Options.Add(Most);
        command.Options.Add(Json);
        Most.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--most takes a whole number from 1.");
            }
        });
        command.Validators.Add(result =>
        {
            if (!result.GetValue(List) && (result.GetValue(Json) || result.GetResult(Most) is { Implicit: false }))
            {
                result.AddError("--most and --json go with --contradictions.");
            }
        });
    }

    public static bool IsAsked(ParseResult parsed) => parsed.GetValue(List);

    public static void Write(ParseResult parsed, IndexedBot bot)
    {
        var found = ContradictionFinder.Find(bot.Searcher.Index);
        if (!parsed.GetValue(Json))
        {
            ContradictionsView.Write(Consoles.Output, found, parsed.GetValue(Most));
            return;
        }

        foreach (var contradiction in found)
        {
            Console.WriteLine(JsonSerializer.Serialize(contradiction, ContradictionJson.Default.Contradiction));
        }
    }
}

[JsonSerializable(typeof(Contradiction))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ContradictionJson : JsonSerializerContext;
