using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Answers.Questions;
using AwsNotesBot.Notes;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Confidence;

/// <summary>Reads <see cref="AnswerSignals"/> off the hits and the scored units.</summary>
internal static class SignalReader
{
    /// <summary>One passage may fit by chance; five that do not are telling.</summary>
    private const int BestPassages = 5;

    /// <summary>Of a small folder only a small part is about any one thing: fewer passages than five are looked at below this many each.</summary>
    private const int PassagesForEach = 100;

    /// <summary>Where a price would stand if the notes gave it.</summary>
    private const int BestUnits = 20;

    /// <summary>A name that comes this near to a word of the notes is taken for a spelling of it.</summary>
    private const double SameName = 0.6;

    /// <summary>A unit that comes this near to the words of a question is about the same thing.</summary>
    private const double SameThing = 0.55;

    public static AnswerSignals Read(Question question, IReadOnlyList<Hit> hits, IReadOnlyList<ScoredUnit> ranked, PassageIndex index)
    {
        if (ranked.Count == 0)
        {
            return default;
        }

        var best = Math.Clamp(index.Passages.Count / PassagesForEach, 1, BestPassages);
        var words = hits.Select(h => Part(h, "bm25")).OrderDescending().Take(best).Average();
        return new AnswerSignals
        {
            Words = words / index.RareIdf,
            Near = ranked[0].Features.CosineInContext,
            Agreed = Part(hits[0], "rocchio"),
            MissingNames = MissingNames(question, hits[0].Passage, [.. ranked.Where(u => u.Rank == 0)]),
            UnknownNames = Enumerable.Range(0, question.Terms.Count).Count(i => question.Terms[i].UnknownName && ranked.Max(u => u.Nearest[i]) < SameName),
            NoPrice = question.WantsPrice && !Priced(question, ranked) ? 1 : 0,
            Named = Named(question, hits),
        };
    }

    private static double Part(Hit hit, string name) => hit.Parts.FirstOrDefault(p => p.Name == name)?.Value ?? 0;

    private static double MissingNames(Question question, Passage passage, IReadOnlyList<ScoredUnit> units)
    {
        var names = Enumerable.Range(0, question.Terms.Count).Where(i => question.Terms[i] is { IsName: true, Weight: >= 1 }).ToList();
        var all = names.Sum(i => question.Terms[i].Idf);
        if (all <= 0)
        {
            return 0;
        }

        var known = TextAnalyzer.Terms($"{passage.Text} {passage.Heading} {passage.NoteTitle} {string.Join(' ', passage.NoteAliases)}").ToHashSet(StringComparer.Ordinal);
        return names.Where(i => !known.Contains(question.Terms[i].Term) && !units.Any(u => u.Nearest[i] >= SameName)).Sum(i => question.Terms[i].Idf) / all;
    }

    /// <summary>Whether a price stands beside what the question is about, money words aside.</summary>
    private static bool Priced(Question question, IReadOnlyList<ScoredUnit> ranked)
    {
        var about = Enumerable.Range(0, question.Terms.Count).Where(i => !PriceWords.Contains(question.Terms[i].Word)).ToList();
        var mass = about.Sum(i => question.Terms[i].Mass);
        return ranked.Take(BestUnits).Any(u => (u.Unit.Given & Quantity.Money) != 0
            && about.Sum(i => question.Terms[i].Mass * u.Nearest[i]) >= SameThing * mass);
    }

    private static readonly HashSet<string> PriceWords = ["cost", "costs", "price", "prices", "pay", "charge", "charged", "charges", "fee", "fees", "bill", "hour", "hourly", "month", "monthly", "gb", "dollars"];

    private static double Named(Question question, IReadOnlyList<Hit> hits)
    {
        var best = 0.0;
        foreach (var hit in hits.Take(BestPassages))
        {
            var heading = TextAnalyzer.Terms(hit.Passage.Heading).ToHashSet(StringComparer.Ordinal);
            var named = question.Things.Where(thing => thing.IsIn(heading)).SelectMany(thing => thing.Terms).ToHashSet();
            best = Math.Max(best, question.Terms.Where((t, i) => heading.Contains(t.Term) || named.Contains(i)).Sum(t => t.Mass));
        }

        return question.Mass <= 0 ? 0 : Math.Max(0, (2 * best / question.Mass) - 1);
    }
}
