namespace AwsNotesBot.Notes.Tests.Passages;

/// <summary>Writes notes at random out of all constructs that a note may hold; the same seed gives the same note.</summary>
internal sealed class MarkdownGenerator(int seed)
{
    private static readonly string[] Nouns = ["bucket", "queue", "topic", "role", "key", "subnet", "cluster", "stream", "volume", "zone"];
    private static readonly string[] Verbs = ["holds", "sends", "grants", "keeps", "reads", "replaces", "limits", "needs"];

    private readonly Random random = new(seed);
    private readonly List<string> lines = [];
    private int serial;

    public string Note(int blocks)
    {
        for (var i = 0; i < blocks; i++)
        {
            Block();
            if (random.Next(8) > 0)
            {
                lines.Add("");
            }
        }

        return string.Join('\n', lines);
    }

    private void Block()
    {
        Action[] constructs = [Heading, Heading, Paragraph, Paragraph, List, List, Table, Code, Quote, Picture, Links, Html, Rule];
        constructs[random.Next(constructs.Length)]();
    }

    private void Heading() => lines.Add(new string('#', random.Next(1, 5)) + (random.Next(6) == 0 ? "" : " ") + Pick("", "[↖](#top) ", "**") is var marks && marks.EndsWith("**", StringComparison.Ordinal)
        ? marks + "The " + Words(2) + "**"
        : marks + "The " + Words(2));

    private void Paragraph()
    {
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            lines.Add(Sentence() + Pick("", "", "  ", "<br>"));
        }
    }

    private void List()
    {
        if (random.Next(2) == 0)
        {
            lines.Add(Pick($"**The {Noun()}s**", $"These {Noun()}s are there:"));
            lines.Add("");
        }

        var depth = 0;
        for (var i = random.Next(1, 9); i > 0; i--)
        {
            depth = Math.Max(0, Math.Min(3, depth + random.Next(-1, 2)));
            lines.Add(new string(' ', 4 * depth) + Pick("- ", "- ", "* ", "1. ") + Pick(Sentence(), Words(3), ""));
        }
    }

    private void Table()
    {
        var edge = Pick("", "| ");
        lines.Add($"{edge}{Noun()} | {Noun()} | {Noun()}");
        lines.Add("---|:--|--");
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            lines.Add($"{edge}{Words(1)} | {Pick(".", Words(2), $"`{Words(1)}`")}" + Pick("", $" | {Words(1)}<br/>{Words(1)}", $" | {Words(1)} | {Words(1)}"));
        }
    }

    private void Code()
    {
        lines.Add("```" + Pick("", "json", "sh"));
        lines.Add($"# {Words(2)}");
        lines.Add(Pick("", $"{{ \"{Noun()}\": \"{Words(1)}\" }} // {Noun()}"));
        lines.Add($"run --{Noun()} {Words(1)}");
        lines.Add("```");
    }

    private void Quote() => lines.Add("> " + Sentence());

    private void Picture() => lines.Add($"![{Words(1)}]({Pick("media/x.png", @"C:\Users\me\x.png")})");

    private void Links() => lines.Add(Pick($"[{Noun()}](https://example.org/{Noun()})", $"* [{Noun()}](#{Noun()})", $"<a name=\"{Noun()}\"></a>"));

    private void Html() => lines.AddRange(["<div>", Sentence(), "</div>"]);

    private void Rule() => lines.AddRange(["", "---"]);

    private string Sentence() =>
        $"The {Noun()} {Pick(Verbs)} {Pick("", "**many** ", "~~old~~ ", "[linked](https://example.org/a) ", "`typed` ", "<placeholder> ", "R&amp;D ")}{Words(random.Next(2, 9))}.";

    // Numbered words make each line's words its own, so that none can stand in for another.
    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => $"{Noun()}{++serial}"));

    private string Noun() => Pick(Nouns);

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
