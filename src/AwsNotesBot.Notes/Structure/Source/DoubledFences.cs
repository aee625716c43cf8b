using AwsNotesBot.Notes.Structure.Dropping;

namespace AwsNotesBot.Notes.Structure.Source;

/// <summary>
/// A bare fence right above a fence with a language, and a bare fence right below its end: the outer pair would close
/// the inner one's block and open another over the prose that follows.
/// </summary>
internal sealed class DoubledFences : ISourcePass
{
    private const string Fence = "```";

    public IReadOnlyList<string>? Rewrite(ParsedSource parsed, DroppedLines dropped)
    {
        var lines = parsed.Source.Lines;
        string[]? rewritten = null;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!IsBare(lines[i]) || !Opens(lines[i + 1]))
            {
                continue;
            }

            var close = i + 2;
            while (close < lines.Count && !IsBare(lines[close]))
            {
                close++;
            }

            if (close + 1 < lines.Count && IsBare(lines[close + 1]))
            {
                rewritten ??= [.. lines];
                rewritten[i] = rewritten[close + 1] = "";
                i = close + 1;
            }
        }

        return rewritten;
    }

    private static bool IsBare(string line) => line.Trim() == Fence;

    private static bool Opens(string line)
    {
        var trimmed = line.Trim();
        return trimmed.Length > Fence.Length && trimmed.StartsWith(Fence, StringComparison.Ordinal) && trimmed[3..].All(char.IsAsciiLetter);
    }
}
