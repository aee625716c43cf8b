using AwsNotesBot.Retrieval;

namespace AwsNotesBot.Answers;

/// <summary>Question in, cited answer out.</summary>
public sealed class QuestionAnswerer(PassageSearcher searcher)
{
    /// <param name="question">As the user typed it.</param>
    /// <param name="conversation">Earlier exchanges, oldest first; empty for the first question.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public Task<Answer> AnswerAsync(string question, IReadOnlyList<Exchange> conversation, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException($"{searcher.Index.Passages.Count}");
}
