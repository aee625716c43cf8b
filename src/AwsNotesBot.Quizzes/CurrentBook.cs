using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Writing.Drafts;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Quizzes;

/// <summary>The book of whichever index is current, made when somebody first wants it. Safe for use by many callers at once.</summary>
/// <param name="searcher">Holds the current index.</param>
/// <param name="seed">Makes the items, see <see cref="QuizBook.Build"/>.</param>
/// <param name="drafts">What a chat model drafted, read whenever a book is made; <c>null</c> for none.</param>
public sealed class CurrentBook(PassageSearcher searcher, int seed, DraftFile? drafts = null)
{
    private readonly Lock _building = new();
    private volatile Edition? _latest;

    /// <summary>The book and the grader of one index; waits while another caller makes them.</summary>
    public Edition Get()
    {
        var index = searcher.Index;
        if (_latest is { } latest && ReferenceEquals(latest.Index, index))
        {
            return latest;
        }

        lock (_building)
        {
            return _latest is { } made && ReferenceEquals(made.Index, index)
                ? made
                : _latest = new Edition(index, QuizBook.Build(index, seed, drafts?.Read().Items), new AnswerGrader(index));
        }
    }

    /// <param name="Index">What the other two are made from.</param>
    /// <param name="Book">Its items.</param>
    /// <param name="Grader">Knows its words.</param>
    public sealed record Edition(PassageIndex Index, QuizBook Book, AnswerGrader Grader);
}
