using AwsNotesBot.Answers;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Bot.Conversations;

/// <summary>Questions to start with, made from the headings of the notes and kept only where the bot answers them.</summary>
internal sealed class SampleQuestions(PassageSearcher searcher, QuestionAnswerer answerer)
{
    private const int Wanted = 3;

    /// <summary>Answers tried before fewer questions are offered: a welcome must not take long.</summary>
    private const int Tried = 12;

    private const int LongestHeading = 40;

    private volatile Samples? _latest;

    /// <returns>At most three, the same ones until the index changes.</returns>
    public async Task<IReadOnlyList<string>> GetAsync(CancellationToken cancellationToken)
    {
        var index = searcher.Index;
        if (_latest is { } latest && ReferenceEquals(latest.Index, index))
        {
            return latest.Questions;
        }

        var questions = new List<string>();
        var subjects = Subjects(index.Passages);
        var names = subjects.FindAll(IsName);
        foreach (var subject in Spread(names.Count >= Wanted ? names : subjects))
        {
            var question = $"What is {subject}?";
            if (await answerer.AnswerAsync(question, [], cancellationToken) is { Abstained: false })
            {
                questions.Add(question);
            }

            if (questions.Count == Wanted)
            {
                break;
            }
        }

        _latest = new Samples(index, questions);
        return questions;
    }

    /// <summary>Of many notes their titles, of few notes their headings: short ones that name something, each once, in the order of the notes.</summary>
    private static List<string> Subjects(IReadOnlyList<Passage> passages)
    {
        var notes = passages.DistinctBy(p => p.NotePath).ToList();
        var titles = notes.Count >= Tried ? Names(notes.Select(p => WithoutParentheses(p.NoteTitle))) : [];
        return titles.Count >= Tried ? titles : Names(passages.Select(p => p.HeadingPath.Count > 0 ? p.HeadingPath[^1] : p.NoteTitle));
    }

    private static List<string> Names(IEnumerable<string> headings) =>
    [
        .. headings
            .Where(h => h.Length is > 2 and <= LongestHeading && char.IsUpper(h[0]) && h.Split(' ').Length <= 4 && h.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-') && !IsQuestion(h))
            .GroupBy(h => h, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() == 1)
            .Select(g => g.Key),
    ];

    private static string WithoutParentheses(string title) => title.Split(" (")[0];

    /// <summary>"What is What EC2 consists of?" is no question.</summary>
    private static bool IsQuestion(string heading) =>
        heading.Split(' ')[0].ToUpperInvariant() is "WHAT" or "WHICH" or "HOW" or "WHY" or "WHEN" or "WHERE" or "WHO";

    /// <summary>Every word capitalised: "AWS Shield" is a name, "EKS node types compared" is not.</summary>
    private static bool IsName(string heading) =>
        heading.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => char.IsUpper(w[0]) || char.IsDigit(w[0]));

    private static IEnumerable<string> Spread(List<string> subjects) =>
        Enumerable.Range(0, Math.Min(Tried, subjects.Count)).Select(i => subjects[i * subjects.Count / Math.Min(Tried, subjects.Count)]);

    private sealed record Samples(PassageIndex Index, IReadOnlyList<string> Questions);
}
