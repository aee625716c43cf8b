using AwsNotesBot.Quizzes.Grading.Words;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Measures;

namespace AwsNotesBot.Quizzes.Grading.Facts;

/// <summary>The words that an item brings itself: those of its question need not be repeated, those of its source may be added.</summary>
internal sealed class ItemWords(QuizItem item)
{
    private readonly HashSet<string> _question = [.. TextAnalyzer.Terms(item.Question)];
    private readonly HashSet<string> _source = [.. TextAnalyzer.Terms(item.Why), .. TextAnalyzer.Terms(item.Answer)];

    private readonly List<Measure> _measures = [.. MeasureReader.In($"{item.Question}\n{item.Why}\n{item.Answer}")];

    public bool Asks(Word word) => _question.Contains(word.Term);

    public bool Tells(Word word) => _source.Contains(word.Term);

    /// <summary>Whether question or source give the number too.</summary>
    public bool Has(Measure measure) => _measures.Exists(m => MeasureMatch.Same(m, measure));
}
