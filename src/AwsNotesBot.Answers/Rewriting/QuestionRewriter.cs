using AwsNotesBot.Answers.Languages;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Retrieval;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Answers.Rewriting;

/// <summary>Has a chat model make a question stand alone and say it in other words; what it may not say is not taken.</summary>
/// <param name="client">The model.</param>
/// <param name="limit">The longest that it may take; zero never asks it.</param>
/// <param name="logger">Is told why a rewriting was not taken.</param>
internal sealed class QuestionRewriter(IChatClient client, TimeSpan limit, ILogger logger)
{
    /// <summary>A question and three phrasings, with room to spare.</summary>
    private const int MaxTokens = 300;

    private readonly TimedRequest _request = new(client, limit, "Answers:RewriteSeconds", reason => Log.RewritingFailed(logger, reason));

    /// <param name="question">As the user typed it.</param>
    /// <param name="conversation">Earlier exchanges, oldest first; empty for the first question.</param>
    /// <param name="languages">Of the question and of the notes.</param>
    /// <param name="index">Knows other names of what is named.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns><c>null</c> where the model fails, or writes what it must not.</returns>
    public async Task<RewrittenQuestion?> RewriteAsync(
        string question, IReadOnlyList<Exchange> conversation, AskedLanguage languages, PassageIndex index, CancellationToken cancellationToken)
    {
        if (await _request.AskAsync(RewritePrompt.Of(question, conversation, languages.Notes), MaxTokens, cancellationToken) is not { } text)
        {
            return null;
        }

        if (RewrittenQuestion.Parse(text) is not { } rewritten)
        {
            Log.RewritingUnread(logger);
            return null;
        }

        if (!new RewriteCheck(question, Said(question, conversation, index), languages.IsForeign).Holds(rewritten.Text))
        {
            Log.RewritingRefused(logger);
            return null;
        }

        return rewritten;
    }

    private static string Said(string question, IReadOnlyList<Exchange> conversation, PassageIndex index)
    {
        var said = string.Join(' ', conversation.SelectMany(e => e.HeadingPaths.Append(e.Question).Append(e.SearchedFor)).Append(question));
        return string.Join(' ', index.ExpansionsOf(new SearchQuery(said)).SelectMany(e => e.Names).Select(n => n.Text).Append(said));
    }
}
