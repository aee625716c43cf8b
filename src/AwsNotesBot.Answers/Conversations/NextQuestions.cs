using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Conversations;

/// <summary>Questions that the notes can answer next, made from the headings around what was cited.</summary>
internal static class NextQuestions
{
    public const int Most = 3;

    /// <summary>How many come from the cited passage's own section; the rest comes from the hits, which may lie in another note.</summary>
    private const int FromSiblings = 2;

    /// <param name="cited">Passages that the answer has used.</param>
    /// <param name="hits">What the search found.</param>
    /// <param name="passages">All passages, in the order of the notes.</param>
    /// <param name="asked">What was asked; nothing that only repeats it is offered.</param>
    public static IReadOnlyList<string> From(
        IReadOnlyList<Passage> cited, IReadOnlyList<Hit> hits, IReadOnlyList<Passage> passages, string asked)
    {
        var used = cited.Select(p => p.Heading).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var said = TextAnalyzer.Terms(asked).ToHashSet(StringComparer.Ordinal);
        var questions = new List<string>();
        var near = cited.Take(1).SelectMany(c => Siblings(c, passages)).Concat(hits.Select(h => h.Passage));
        foreach (var passage in near.Where(p => used.Add(p.Heading)))
        {
            if (HeadingQuestion.For(passage) is { } question
                && !TextAnalyzer.Terms(question).All(said.Contains)
                && !questions.Contains(question, StringComparer.OrdinalIgnoreCase))
            {
                questions.Add(question);
            }

            if (questions.Count == Most)
            {
                break;
            }
        }

        return questions;
    }

    /// <summary>Passages of the same note under the same parent heading that come after the cited one.</summary>
    private static IEnumerable<Passage> Siblings(Passage cited, IReadOnlyList<Passage> passages)
    {
        var parent = cited.HeadingPath.SkipLast(1).ToList();
        bool Sibling(Passage p) => p.HeadingPath.Count == parent.Count + 1 && p.HeadingPath.Take(parent.Count).SequenceEqual(parent);

        return parent.Count == 0 ? [] : passages
            .SkipWhile(p => p.Id != cited.Id).Skip(1)
            .TakeWhile(p => p.NotePath == cited.NotePath && p.HeadingPath.Take(parent.Count).SequenceEqual(parent))
            .Where(p => Sibling(p) && p.Heading != cited.Heading && HeadingQuestion.For(p) is not null)
            .DistinctBy(p => p.Heading)
            .Take(FromSiblings);
    }
}
