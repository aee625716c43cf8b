using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval.Tests.Fakes;

namespace AwsNotesBot.Retrieval.Tests.Concepts;

/// <summary>Small collections in which only an alias leads from a question to its passage: all else that it says, every passage says.</summary>
internal static class AliasCollections
{
    /// <summary>Names of the table: what the passage says, what the question says.</summary>
    private static readonly (string Passage, string Question)[] Cloud =
    [
        ("NACL", "network access control list"), ("elastic network interface", "ENI"), ("IGW", "internet gateway"), ("customer gateway", "CGW"),
        ("DLQ", "dead-letter queue"), ("provisioned global secondary index", "GSI"), ("DAX", "DynamoDB Accelerator"), ("service control policy", "SCP"),
        ("KDF", "Amazon Data Firehose"), ("CloudWatch Events", "EventBridge"), ("Elasticsearch Service", "OpenSearch"), ("Q Developer", "CodeWhisperer"),
        ("R53", "Route 53"), ("Kinesis Data Analytics", "Managed Service for Apache Flink"), ("payer account", "management account"), ("read replica", "RR"),
    ];

    /// <summary>Names that only these notes define.</summary>
    private static readonly (string Passage, string Question)[] Sea =
    [
        ("TBW", "tarred bowline"), ("spanker boom vang", "SBV"), ("MWP", "manual windlass pawl"), ("stern pulpit light", "SPL"),
        ("FHG", "forward hatch gasket"), ("aft rope locker", "ARL"), ("LKB", "lazarette keel bolt"), ("bilge float switch", "BFS"),
        ("GCT", "galley coal tender"), ("rudder stock bearing", "RSB"),
    ];

    /// <summary>A note's title, and the alias that its front matter gives.</summary>
    private static readonly (string Title, string Alias)[] Kitchen =
    [
        ("Aubergine", "Brinjal"), ("Courgette", "Zucchini"), ("Rocket", "Arugula"), ("Coriander", "Cilantro"), ("Swede", "Rutabaga"), ("Beetroot", "Blood turnip"),
        ("Broad bean", "Fava"), ("Chicory", "Witloof"),
    ];

    /// <summary>A passage's quantity, and how the question spells it.</summary>
    private static readonly (string Passage, string Question)[] Quantities =
    [
        ("fifteen minutes", "900 seconds"), ("365 days", "one year"), ("2 TB", "2048 gigabytes"), ("3.5k", "3,500"), ("48 h", "two days"), ("99.9%", "99.9 percent"),
    ];

    public static IEnumerable<AliasCollection> All =>
    [
        new("names of the table", "aliases", [.. Limits(Cloud)], [.. Cloud.Select((pair, i) => ($"What is the limit for the {pair.Question}?", $"{i}.md:1"))]),
        new("names defined in the notes", "aliases",
            [.. Limits(Sea), Passages.Passage("glossary.md:1", "Abbreviations", [.. Sea.Select(Defined)])],
            [.. Sea.Select((pair, i) => ($"What is the limit for the {pair.Question}?", $"{i}.md:1"))]),
        new("names of front matter", "aliases",
            [.. Kitchen.SelectMany((pair, i) => Dishes(pair, i))],
            [.. Kitchen.Select((pair, i) => ($"How long is {pair.Title} roasted?", $"{i}.md:1"))]),
        new("quantities", "quantities",
            [.. Quantities.Select((pair, i) => Passages.Passage($"{i}.md:1", "", $"A lamp is lit once {pair.Passage} is reached, lamp {Letter(i)}."))],
            [.. Quantities.Select((pair, i) => ($"Which lamp is lit once {pair.Question} is reached?", $"{i}.md:1"))]),
    ];

    private static IEnumerable<Passage> Limits((string Passage, string Question)[] pairs) =>
        pairs.Select((pair, i) => Passages.Passage($"{i}.md:1", "", $"The limit for the {pair.Passage} is said to be {Letter(i)}."));

    private static string Defined((string Passage, string Question) pair)
    {
        var (shortForm, longForm) = pair.Passage.Length < pair.Question.Length ? (pair.Passage, pair.Question) : (pair.Question, pair.Passage);
        return $"{shortForm} ({longForm})";
    }

    private static IEnumerable<Passage> Dishes((string Title, string Alias) pair, int i) =>
    [
        Passages.Passage($"{i}.md:1", "", $"{pair.Alias} is roasted as long as dish {Letter(i)} takes."),
        Passages.Passage($"plant{i}.md:1", "", $"It grows in row {Letter(i)}.") with { NoteTitle = pair.Title, NoteAliases = [pair.Alias] },
    ];

    private static char Letter(int i) => (char)('A' + i);
}

/// <param name="Name">What connects question and passage.</param>
/// <param name="Part">What of the search finds it.</param>
/// <param name="Passages">All of them; an id is the note with its line.</param>
/// <param name="Questions">Each with the id of its passage.</param>
internal sealed record AliasCollection(string Name, string Part, IReadOnlyList<Passage> Passages, IReadOnlyList<(string Text, string Passage)> Questions);
