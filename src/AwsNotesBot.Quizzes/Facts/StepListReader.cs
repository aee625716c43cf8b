using System.Text.RegularExpressions;
using AwsNotesBot.Notes;

namespace AwsNotesBot.Quizzes.Facts;

/// <summary>Finds numbered lists whose order means something.</summary>
internal static partial class StepListReader
{
    private const int FewestSteps = 3;

    /// <summary>So many of the steps must begin with what to do, where the line above does not say that they are steps.</summary>
    private const double MostSteps = 0.6;

    /// <param name="statements">Of one note, in its order.</param>
    public static IEnumerable<StepList> Read(IReadOnlyList<Statement> statements) =>
        from level in statements.Where(s => s.Block.Kind == BlockKind.ListItem).GroupBy(s => (s.Block.Depth, Path: string.Join('\n', s.Path)))
        from list in Counted(level)
        where IsOrdered(list)
        select new StepList(list);

    /// <summary>The items of one level that are numbered from 1 on, one list for each 1.</summary>
    private static IEnumerable<List<Statement>> Counted(IEnumerable<Statement> level)
    {
        var list = new List<Statement>();
        foreach (var item in level)
        {
            var number = NumberOf(item);
            if (number != list.Count + 1)
            {
                yield return list;
                list = [];
            }

            if (number == list.Count + 1)
            {
                list.Add(item);
            }
        }

        yield return list;
    }

    /// <summary>Whether an item has a number in front of it.</summary>
    public static bool IsNumbered(Statement item) => item.Block.Kind == BlockKind.ListItem && NumberOf(item) > 0;

    /// <summary>The number in front of an item in the file; 0 where none is.</summary>
    private static int NumberOf(Statement item)
    {
        var lines = item.Passage.Source.Split('\n');
        var at = item.Lines.First - item.Passage.Lines.First;
        return at < lines.Length && Number().Match(lines[at]) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    private static bool IsOrdered(List<Statement> list) =>
        list.Count >= FewestSteps
        && (list[0].Path.TakeLast(2).Any(Sequence().IsMatch) || list.Count(s => Action().IsMatch(s.Text)) >= MostSteps * list.Count);

    [GeneratedRegex(@"^[\s>*+-]*(\d{1,2})[.)]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(steps?|stages?|phases?|order|sequence|flow|procedure|process|workflow|lifecycle|how (to|it|does|do|is|are|an?|the))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sequence();

    [GeneratedRegex(@"^(create|use|enable|configure|set|add|open|choose|select|run|attach|deploy|install|define|specify|assign|modify|launch|share|copy|encrypt|take|make|start|stop|send|build|request|update|register|write|give|put|associate|connect|upload|push|point|verify|test|delete|remove|detach|restore|grant|subscribe|publish|store|find|check|switch|turn|wait|let|import|export|order|move|plan|collect|prepare|publish|sign|train|load)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Action();
}
