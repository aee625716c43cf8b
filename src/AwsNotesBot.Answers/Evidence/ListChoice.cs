using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Evidence;

/// <summary>Finds the list, table or run of steps that a question asks for as a whole.</summary>
internal static class ListChoice
{
    /// <summary>What a list earns for being named by its heading as the question names it, for standing in the best passage, and for each doubling of its items.</summary>
    /// <remarks>Items seldom have words of the question, so that how well each of them fits says little.</remarks>
    private const double NamedWeight = 10, PassageWeight = 3, CountWeight = 0.5;

    /// <summary>What it adds to being named that a table's first column bears the name of what is asked for.</summary>
    private const double ColumnNamed = 0.3;

    /// <summary>A list whose heading names less of the question, or much else, is about something else.</summary>
    private const double LeastNamed = 0.45;

    /// <summary>What a word of the heading counts that the question has not, beside one that it has.</summary>
    private const double OtherWord = 0.5;

    /// <summary>Lists that are weighed against each other.</summary>
    private const int Candidates = 12;

    /// <returns>All items in order, shortened to their names where they would not fit; empty where no list answers the question.</returns>
    public static IReadOnlyList<ScoredUnit> Choose(Question question, IReadOnlyList<ScoredUnit> candidates, IReadOnlyList<ScoredUnit> all, AnswerOptions options)
    {
        var steps = question.Kind == QuestionKind.HowTo;
        var lists = candidates.Where(c => c.Unit.Kind is BlockKind.ListItem or BlockKind.TableRow)
            .DistinctBy(c => (c.Unit.Passage.Id, c.Unit.Kind, c.Unit.Lead, c.Unit.Source.Depth))
            .Take(Candidates)
            .Select(c => (Best: c, Items: WholeList.Around(c, all)))
            .Where(l => l.Items.Count > 1 && (!steps || AreSteps(l.Items)))
            .Select(l => (l.Best, l.Items, Named: Named(question, l.Best.Unit)))
            .Where(l => l.Named >= LeastNamed)
            .Select(l => (l.Items, Score: (NamedWeight * l.Named) + (PassageWeight * l.Best.Features.PassageScore) + (CountWeight * Math.Log2(l.Items.Count))))
            .OrderByDescending(l => l.Score)
            .ToList();
        if (lists.Count == 0)
        {
            return [];
        }

        var items = lists[0].Items;
        if (items.Sum(i => i.Unit.Words) > options.MaxWords)
        {
            items = steps ? [] : [.. items.Select(i => i with { Unit = i.Unit.ShortenedToName() })];
        }

        return items.Sum(i => i.Unit.Words) <= options.MaxWords ? items : [];
    }

    /// <summary>How far what stands above the items and the question have the same words, from 0 to 1; a little more where a table's first column is named so.</summary>
    private static double Named(Question question, EvidenceUnit item)
    {
        var first = item.Kind == BlockKind.TableRow && item.Lead is { } header ? TableRow.Cells(header)[0] : item.Lead;
        var path = item.Passage.HeadingPathAt(item.Lines.First);
        var innermost = TextAnalyzer.Terms(path.LastOrDefault() ?? item.Passage.NoteTitle).ToHashSet(StringComparer.Ordinal);
        var above = TextAnalyzer.Terms($"{string.Join(' ', path.TakeLast(2))} {first}").ToHashSet(StringComparer.Ordinal);
        var asked = question.Terms.Where(t => t.Weight >= 1).ToList();
        var mass = asked.Sum(t => t.Mass);
        var other = innermost.Count(t => !asked.Exists(a => a.Term == t));
        var column = item.Kind == BlockKind.TableRow && TextAnalyzer.Terms(first ?? "") is { Count: > 0 } name && name.All(n => asked.Exists(a => a.Term == n)) ? ColumnNamed : 0;
        return asked.Count == 0 || mass <= 0 ? 0 : column + (asked.Where(t => above.Contains(t.Term)).Sum(t => t.Mass) / (mass * (1 + (OtherWord * other / asked.Count))));
    }

    /// <summary>Numbered, or told to be done for the most part.</summary>
    private static bool AreSteps(IReadOnlyList<ScoredUnit> items) =>
        items.All(i => i.Unit.Numbered) || items.Count(i => AnswerCues.Fits(QuestionKind.HowTo, i.Unit.Text)) * 2 > items.Count;
}
