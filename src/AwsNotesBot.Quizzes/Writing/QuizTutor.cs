using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Quizzes.Grading;
using AwsNotesBot.Quizzes.Grading.Doubts;
using AwsNotesBot.Quizzes.Writing.Hints;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Quizzes.Writing;

/// <summary>What a chat model may do while a quiz is played: word a hint, and grade what the rules leave open. Where it fails or writes what it may not, the rules go on silently. Safe for use by many callers at once.</summary>
public sealed class QuizTutor
{
    private readonly HintWriter _hints;
    private readonly SecondGrader _grader;

    /// <param name="client">The model.</param>
    /// <param name="limit">The longest that a learner waits for it; zero never asks it.</param>
    /// <param name="logger">Is told why a hint or grade was not taken.</param>
    public QuizTutor(IChatClient client, TimeSpan limit, ILogger<QuizTutor> logger)
    {
        var request = new TimedRequest(client, limit, "Quizzes:Sessions:ModelSeconds", reason => Log.NoReply(logger, reason));
        (_hints, _grader) = (new HintWriter(request, logger), new SecondGrader(request, logger));
    }

    /// <param name="edition">The book, and the rules' grader.</param>
    /// <param name="item">What was asked, its options in the order shown.</param>
    /// <param name="typed">In any words.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>What the rules say, or one step better.</returns>
    public async Task<Verdict> GradeAsync(CurrentBook.Edition edition, QuizItem item, string typed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(edition);

        var verdict = edition.Grader.Grade(item, typed);
        return edition.Grader.DoubtOf(item, typed, verdict) is { } doubt
            ? await _grader.GradeAsync(item, typed, verdict, doubt, cancellationToken)
            : verdict;
    }

    /// <param name="edition">The book of the item.</param>
    /// <param name="item">What was asked.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns><c>null</c> where options can be struck out, where a number is asked, whose hint is exact, and where the model has none that may be given.</returns>
    public async Task<string?> HintAsync(CurrentBook.Edition edition, QuizItem item, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(item);

        return item.Options.Count == 0 && item.Kind != QuizKind.Number && edition.Book.Giveaway is { } giveaway
            ? await _hints.WriteAsync(item, giveaway, edition.Index.Model, cancellationToken)
            : null;
    }
}
