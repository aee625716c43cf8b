using System.Text.RegularExpressions;
using AwsNotesBot.Notes.Structure.Dropping;
using Markdig.Syntax;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>Prose and lists that were only indented, which Markdown takes for code, are moved to the margin.</summary>
internal sealed partial class IndentedProse : ISourcePass
{
    // Two words in a row make prose, whatever may be a command, an assignment or a bracket at a line's end makes code. Matched by an
    // automaton: a line of one endless word would cost the square of its length otherwise.
    private static readonly Regex Prose = new(
        @"^\s+(?:[-*+]\s+|\d+[.)]\s+)?[\p{Lu}\p{Ll}*""“‘(]+[\p{L}\p{N}'’*,:-]*\s+[\p{L}\p{N}*(""“].*[^{}\[\]();=\\|<]$", RegexOptions.NonBacktracking);

    public IReadOnlyList<string>? Rewrite(ParsedSource parsed, DroppedLines dropped)
    {
        var lines = parsed.Source.Lines;
        string[]? rewritten = null;
        foreach (var block in parsed.Document.OfType<CodeBlock>())
        {
            if (block is FencedCodeBlock)
            {
                continue;
            }

            var range = parsed.Source.LinesOf(block.Span);
            var indented = lines.Skip(range.First - 1).Take(range.Last - range.First + 1).Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
            if (indented.Count == 0)
            {
                continue; // a page break, which is no blank line to Markdown
            }

            if (!indented.All(line => Prose.IsMatch(line)) && !(Item().IsMatch(indented[0]) && !indented.Any(line => Code().IsMatch(line))))
            {
                continue;
            }

            rewritten ??= [.. lines];
            var margin = indented.Min(line => line.Length - line.TrimStart().Length);
            for (var i = range.First - 1; i < range.Last; i++)
            {
                rewritten[i] = lines[i].Length > margin ? lines[i][margin..] : "";
            }
        }

        return rewritten;
    }

    [GeneratedRegex(@"^\s+(?:[-*+]|\d+[.)])(?:\s|$)")]
    private static partial Regex Item();

    // A bracket, an assignment or a continuation at a line's end, or a mapping as in YAML.
    [GeneratedRegex(@"[{}\[\]();=\\|<]$|^\s*(?:-\s+)?[\w.-]+:(?:\s|$)")]
    private static partial Regex Code();
}
