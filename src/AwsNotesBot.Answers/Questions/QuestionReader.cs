using AwsNotesBot.Answers.Evidence;
using AwsNotesBot.Notes.Sentences;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers.Questions;

/// <summary>Text to <see cref="Question"/>.</summary>
/// <param name="idf">How rare an index term is in the notes.</param>
/// <param name="contextWeight">How much a word counts that only the conversation brings.</param>
internal sealed class QuestionReader(Func<string, double> idf, double contextWeight)
{
    public Question Read(string text, string? context)
    {
        var terms = new List<QuestionTerm>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = Names.In(text);
        Add(text, 1);
        if (context is not null)
        {
            Add(context, contextWeight);
        }

        return new Question(text, context, QuestionKinds.Of(text), Quantities.Wanted(text), terms, ComparedSides.In(text));

        void Add(string source, double weight)
        {
            foreach (var word in WordRuns.Of(source))
            {
                foreach (var term in TextAnalyzer.Terms(word))
                {
                    if (!QuestionWords.Contains(word) && seen.Add(term))
                    {
                        var name = weight >= 1 && names.Contains(word);
                        terms.Add(new QuestionTerm(word, term, idf(term), weight, name, name && IsUnknown(term) && IsUnknown(term.TrimEnd('s'))));
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
