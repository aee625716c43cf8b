using Markdig.Syntax;

namespace AwsNotesBot.Notes.Tests.Content;

/// <summary>What can be told of a Mermaid diagram without a browser: its kind is known and its brackets close.</summary>
internal static class MermaidLint
{
    private static readonly string[] Kinds = ["flowchart", "graph", "sequenceDiagram", "stateDiagram-v2", "classDiagram", "erDiagram", "timeline", "mindmap", "quadrantChart", "pie"];

    public static IEnumerable<(int Line, string Wrong)> Check(MarkdownDocument document) =>
        from block in document.Descendants<FencedCodeBlock>()
        where block.Info == "mermaid"
        from wrong in Check(block.Lines.ToString())
        select (block.Line + 1, wrong);

    private static IEnumerable<string> Check(string diagram)
    {
        var kind = diagram.Split([' ', '\n'], 2)[0];
        if (!Kinds.Contains(kind))
        {
            yield return $"'{kind}' is no kind of Mermaid diagram that we use";
        }

        if (!diagram.Split('\n').All(Closes))
        {
            yield return "a bracket or a quote of the Mermaid diagram stays open on its line";
        }

        var (opened, closed) = (Lines(diagram, "subgraph"), Lines(diagram, "end"));
        if (kind is "flowchart" or "graph" && opened != closed)
        {
            yield return $"{opened} subgraphs and {closed} ends in the Mermaid diagram";
        }
    }

    private static int Lines(string diagram, string word) => diagram.Split('\n').Count(line => line.Trim().Split(' ')[0] == word);

    private static bool Closes(string line)
    {
        var open = new Stack<char>();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is '[' or '(' or '{')
            {
                open.Push(c);
            }
            else if (!quoted && c is ']' or ')' or '}' && (!open.TryPop(out var opening) || (opening, c) is not (('[', ']') or ('(', ')') or ('{', '}'))))
            {
                return false;
            }
        }

        return !quoted && open.Count == 0;
    }
}
