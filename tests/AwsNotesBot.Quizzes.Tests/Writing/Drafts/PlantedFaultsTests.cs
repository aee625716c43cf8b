using System.Text.RegularExpressions;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Grading.Words;
using AwsNotesBot.Quizzes.Tests.Grading;
using AwsNotesBot.Quizzes.Writing.Drafts;

namespace AwsNotesBot.Quizzes.Tests.Writing.Drafts;

/// <summary>Sentences of the notes that ship, drafted as they stand and with a fault planted in each way that it has room for.</summary>
public partial class PlantedFaultsTests(ITestOutputHelper output)
{
    private const int Passages = 250, Seed = 3;

    /// <summary>Of the sentences as they stand at least this share must hold, and of those with a fault at most that.</summary>
    private const double LeastTrue = 0.85, MostFaults = 0.02;

    private static readonly NoteFacts Facts = new(ContentNotes.Index);

    private readonly DraftCheck _check = new(Facts);

    [Fact]
    public void HardlyAFaultHoldsAndMostOfTheTruthDoes()
    {
        var random = new Random(Seed);
        var tried = ContentNotes.Index.Passages.OrderBy(_ => random.Next()).Take(Passages)
            .Select(passage => _check.QuotableIn(passage.Id)).Where(quotes => quotes.Count > 0)
            .Select(quotes => quotes[random.Next(quotes.Count)]).ToList()
            .SelectMany(quote => Versions(quote, random).Select(version => (version.Fault, version.Text, Holds: Holds(version.Text, quote)))).ToList();

        foreach (var fault in tried.GroupBy(t => t.Fault))
        {
            output.WriteLine($"{fault.Key}: {fault.Count(t => t.Holds)} of {fault.Count()} hold");
        }

        Assert.True(tried.Where(t => t.Fault == "none").Average(t => t.Holds ? 1 : 0) >= LeastTrue);
        Assert.True(tried.Count(t => t.Fault != "none") >= 200);
        Assert.True(tried.Where(t => t.Fault != "none").Average(t => t.Holds ? 1 : 0) <= MostFaults, string.Join('\n', tried.Where(t => t.Holds && t.Fault != "none").Select(t => $"{t.Fault}: {t.Text}")));
    }

    private bool Holds(string text, Statement quote)
    {
        var answer = text.Split(' ').LastOrDefault(word => word.Length > 3 && word.All(char.IsLetter) && quote.Text.Contains(word, StringComparison.Ordinal) && !WordReader.IsNegator(word));
        return answer is not null && _check.Rejection(new DraftedItem(QuizKind.TrueOrFalse, text, answer, [], quote.Text, quote.Passage.NotePath, "fake"), out _) is null;
    }

    private static IEnumerable<(string Fault, string Text)> Versions(Statement quote, Random random)
    {
        var text = quote.Text;
        yield return ("none", text);
        if (Number().Match(text) is { Success: true } number)
        {
            yield return ("another number", $"{text[..number.Index]}{long.Parse(number.Value) + 1}{text[(number.Index + number.Length)..]}");
        }

        if (Denied().IsMatch(text))
        {
            yield return ("a denial dropped", Denied().Replace(text, denial => denial.Value.StartsWith("cannot", StringComparison.Ordinal) ? "can " : "", 1));
        }

        if (Verb().Match(text) is { Success: true } verb)
        {
            yield return ("a denial added", $"{text[..(verb.Index + verb.Length)]} not{text[(verb.Index + verb.Length)..]}");
        }

        var names = Facts.Subjects.In(text).Select(n => n.Name).ToList();
        var near = Others($"{quote.Passage.Text}\n{quote.Passage.NoteTitle}\n{quote.Passage.Heading}", names);
        var far = Others(ContentNotes.Index.Passages[random.Next(ContentNotes.Index.Passages.Count)].Text, names);
        foreach (var (fault, others) in new[] { ("a name of its passage", near), ("a name of another passage", far) })
        {
            if (names.Count > 0 && others.Count > 0)
            {
                yield return (fault, text.Replace(names[0], others[random.Next(others.Count)], StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Names that are neither part of one of the sentence's nor have one of them in them.</summary>
    private static List<string> Others(string text, List<string> names) =>
        [.. Facts.Subjects.In(text).Select(n => n.Name).Distinct().Where(other => !names.Exists(name => name.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(name, StringComparison.OrdinalIgnoreCase)))];

    [GeneratedRegex(@"\b\d{1,9}\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(not|cannot|never) ?\b")]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(is|are|can)\b")]
    private static partial Regex Verb();
}
