using System.Numerics.Tensors;
using AwsNotesBot.Quizzes.Facts;
using AwsNotesBot.Quizzes.Items;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes.Distractors;

/// <summary>The other terms of a list that could be taken for one of them, or whose descriptions could be taken for its own.</summary>
internal sealed class SiblingTerms(NoteFacts facts)
{
    /// <summary>How many of the most alike make the first choice among four, and in a statement to be judged.</summary>
    private const int Near = 3, Nearest = 2;

    /// <summary>A cosine below which nobody takes what is said of one for what is said of another.</summary>
    private const float Least = 0.27f;

    private readonly Dictionary<string, float[]> _vectors = [];

    /// <summary>Terms to stand beside the one that a description is of, the most alike first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Names(TermEntry entry, IReadOnlyList<TermEntry> others) =>
        Tiers(entry, [.. others.Where(e => !TellOfOneThing(e, entry, others) && Shared(Brackets.Without(e.Term), Brackets.Without(entry.Term)).Count <= 1)], e => e.Term);

    /// <summary>Terms of which somebody could believe what is said of the entry; empty where none is near enough.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Judged(TermEntry entry, IReadOnlyList<TermEntry> others)
    {
        List<string> near = [.. others.Where(e => Likeness(e, entry) >= Least && !IsWider(e, entry) && !Shared(e.Term, entry.Says).Any() && Shared(e.Says, entry.Says).Count <= 1)
            .OrderByDescending(e => Likeness(e, entry)).Take(Nearest).Select(e => Wording.Option(e.Term))];
        return near.Count > 0 ? [near] : [];
    }

    /// <summary>What is said of other terms, in words that do not name them, that of the most alike first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Descriptions(TermEntry entry, IReadOnlyList<TermEntry> others) =>
        Tiers(entry, [.. others.Where(e => !Shared(e.Term, e.Says).Any() && !IsWider(e, entry) && !IsWider(entry, e))], e => e.Says);

    /// <summary>How near what is said of two comes in meaning: a cosine.</summary>
    public float Likeness(TermEntry one, TermEntry other) => TensorPrimitives.Dot<float>(Vector(one), Vector(other));

    /// <summary>Whether a term may cover another: "Event Logs" beside "Management Events", with the first word in common.</summary>
    public static bool IsWider(TermEntry one, TermEntry other) =>
        TextAnalyzer.Terms(Brackets.Without(one.Term)) is [.., var head] && TextAnalyzer.Terms(Brackets.Without(other.Term)) is [.., var last] others && head != last
        && Shared(one.Term, other.Term).Count > 1 && (others.Contains(head) || TextAnalyzer.Terms(Brackets.Without(one.Term)).Contains(last));

    private IReadOnlyList<IReadOnlyList<string>> Tiers(TermEntry entry, IReadOnlyList<TermEntry> others, Func<TermEntry, string> told)
    {
        var ranked = others.Where(other => !IsOutsider(other, entry, others)).OrderByDescending(e => Likeness(e, entry)).Select(e => Wording.Option(told(e))).ToList();
        return [[.. ranked.Take(Near)], [.. ranked.Skip(Near)]];
    }

    /// <summary>Whether a term of one plain word has not the word that the entry and most others have: "Nest" among "Owl box", "Owl food", "Owl call".</summary>
    private static bool IsOutsider(TermEntry term, TermEntry entry, IReadOnlyList<TermEntry> others) =>
        TextAnalyzer.Terms(term.Term) is [var own] && TextAnalyzer.Terms(entry.Term).Any(word => word != own && 2 * others.Count(other => TextAnalyzer.Terms(other.Term).Contains(word)) >= others.Count);

    private float[] Vector(TermEntry entry)
    {
        var text = $"{entry.Term} {entry.Says}";
        return _vectors.TryGetValue(text, out var vector) ? vector : _vectors[text] = facts.Index.Model.Vector(text);
    }

    /// <summary>Whether two entries, and no third, name the same thing: what is said of it may be true of both.</summary>
    private bool TellOfOneThing(TermEntry one, TermEntry other, IReadOnlyList<TermEntry> others) =>
        facts.Names.In(other.Says).Any(named => SettingReader.Holds(one.Says, named.Name) && others.Count(e => SettingReader.Holds(e.Says, named.Name)) == 1);

    private static List<string> Shared(string one, string other) => [.. TextAnalyzer.Terms(one).Intersect(TextAnalyzer.Terms(other))];
}
