using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Concepts;

namespace AwsNotesBot.Answers.Questions;

/// <summary>Text to <see cref="Question"/>.</summary>
/// <param name="idf">How rare an index term is in the notes.</param>
/// <param name="contextWeight">How much a word counts that only the conversation brings.</param>
internal sealed class QuestionReader(Func<string, double> idf, double contextWeight)
{
    /// <param name="text">As asked.</param>
    /// <param name="context">What it refers to in the conversation; <c>null</c> for nothing.</param>
    /// <param name="expansions">What of it the notes have other names for; a name that has others is known, whichever of them the notes use.</param>
    public Question Read(string text, string? context, params IReadOnlyList<Expansion> expansions)
    {
        var terms = new List<QuestionTerm>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = Names.In(text);
        var renamed = expansions.SelectMany(e => e.Terms).ToHashSet(StringComparer.Ordinal);
        Add(text, 1);
        if (context is not null)
        {
            Add(context, contextWeight);
        }

        return new Question(text, context, QuestionKinds.Of(text), Quantities.Wanted(text), terms, ComparedSides.In(text), [.. expansions.Select(Thing).Where(thing => thing.Terms.Count > 0)]);

        NamedThing Thing(Expansion expansion) => new(
            [.. Enumerable.Range(0, terms.Count).Where(i => expansion.Terms.Contains(terms[i].Term))],
            [.. expansion.Names.Select(name => name.Terms)]);

        void Add(string source, double weight)
        {
            foreach (var word in WordRuns.Of(source))
            {
                foreach (var term in TextAnalyzer.Terms(word))
                {
                    if (!QuestionWords.Contains(word) && seen.Add(term))
                    {
                        var name = weight >= 1 && names.Contains(word);
                        terms.Add(new QuestionTerm(word, term, idf(term), weight, name, name && !renamed.Contains(term) && IsUnknown(term) && IsUnknown(term.TrimEnd('s'))));
                    }
                }
            }
        }
    }

    /// <summary>No term is rarer than one that no note can hold.</summary>
    private bool IsUnknown(string term) => idf(term) >= idf("\0");

    /// <summary>Words that shape a question and say nothing about its subject.</summary>
    private static readonly HashSet<string> QuestionWords =
    [
        "how", "what", "which", "why", "who", "whom", "whose", "when", "where", "whats", "many", "much", "difference", "differences", "vs", "versus",
        "mean", "meaning", "explain", "tell", "please", "pls", "thanks", "thank", "hi", "hello", "hey", "name", "list", "want", "need", "get", "got",
        "give", "us", "our", "we", "i", "me", "my", "you", "someone", "somebody", "something", "anything", "thing", "things", "kind", "kinds", "way",
        "ones", "else", "still", "really", "actually", "instead", "exactly", "possible", "don", "doesn", "isn", "aren", "can", "won", "ll", "ve", "re", "d", "m", "s", "t",
    ];
}
