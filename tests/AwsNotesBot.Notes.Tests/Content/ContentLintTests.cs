namespace AwsNotesBot.Notes.Tests.Content;

public class ContentLintTests
{
    private const string Good =
        """
        ---
        title: Green tea
        aliases: [Sencha]
        exams: [SAA]
        services: [Tea]
        tags: [drinks]
        updated: 2026-11-21
        sources: [tea.txt]
        ---

        # Green tea

        Green tea is made of leaves that were not fermented. Take it in the morning.

        ## How hot green tea is steeped

        | Kind | Water |
        | --- | --- |
        | Sencha | 70 °C |

        ```mermaid
        flowchart LR
          subgraph pot [The pot]
            leaf["Leaf (dry)"] --> cup
          end
        ```

        See [black tea](black.md).

        ## Self-check

        - How hot is the water for Sencha? :: 70 °C
        - When is green tea drunk? :: In the morning
        - Is green tea fermented? :: No

        """;

    [Fact]
    public void EveryNoteThatShipsKeepsTheRules()
    {
        var folder = Repository.PathOf("content");
        var notes = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Where(path => path != "README.md").Order(StringComparer.Ordinal).ToList();

        var findings = notes.SelectMany(path => ContentLint.Check(path, File.ReadAllText(Path.Combine(folder, path)), target => File.Exists(Path.Combine(folder, target)))).ToList();

        Assert.NotEmpty(notes);
        Assert.True(findings.Count == 0, string.Join('\n', findings)); // the whole list: Assert.Empty shows its beginning only
    }

    [Fact]
    public void AGoodNoteHasNoFindings() => Assert.Empty(Findings(Good));

    [Theory]
    [InlineData("title: Green tea\n", "", "no title")]
    [InlineData("exams: [SAA]", "exams: [CLF]", "'exams' has something else")]
    [InlineData("sources: [tea.txt]", "sources: []", "'sources' is no list")]
    [InlineData("updated: 2026-11-21", "updated: soon", "'updated' is no date")]
    [InlineData("tags: [drinks]", "tags: [drinks", "not YAML")]
    [InlineData("## How hot", "# How hot", "2 level-one headings")]
    [InlineData("See [black tea](black.md).", "## Next", "a heading without text")]
    [InlineData("black.md", "white.md", "leads nowhere")]
    [InlineData("| Sencha | 70 °C |", "| Sencha | 70 °C | hot |", "a table row of")]
    [InlineData("flowchart LR", "flowchrt LR", "no kind of Mermaid")]
    [InlineData("(dry)\"]", "(dry)\"", "stays open")]
    [InlineData("  end\n", "", "1 subgraphs and 0 ends")]
    [InlineData("Take it in", "Take it - if you must - in", "a hyphen between spaces")]
    [InlineData("Take it in", "Don’t take it in", "a curly quote")]
    [InlineData("? :: No", " :: No", "not of the form")]
    [InlineData("- Is green tea fermented? :: No\n", "", "2 self-check lines")]
    [InlineData("## Self-check", "## Questions", "no section")]
    public void ABrokenRuleIsFound(string good, string bad, string finding) =>
        Assert.Contains(Findings(Good.Replace(good, bad)), f => f.Contains(finding));

    [Fact]
    public void AFindingNamesFileAndLine() =>
        Assert.Contains("drinks/green.md:50: a table row of 3 cells in a table of 2 columns", Findings(Good.Replace("| Sencha | 70 °C |", "| Sencha | 70 °C | hot |")));

    private static List<string> Findings(string text)
    {
        var padded = text.ReplaceLineEndings("\n").Replace("in the morning.\n", $"in the morning.\n\n{string.Concat(Enumerable.Repeat("Green tea keeps well.\n", 30))}");
        return [.. ContentLint.Check("drinks/green.md", padded, target => target == "drinks/black.md")];
    }
}
