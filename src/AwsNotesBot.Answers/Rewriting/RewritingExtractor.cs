using AwsNotesBot.Answers.Exams;
using AwsNotesBot.Answers.Languages;
using AwsNotesBot.Answers.Questions;

namespace AwsNotesBot.Answers.Rewriting;

/// <summary>Extracts an answer, with the question rewritten by a chat model where that can help.</summary>
internal sealed class RewritingExtractor(QuestionAnswerer extractor, QuestionRewriter rewriter)
{
    /// <summary>A question whose search gave less confidence than this is about something else, however it is worded.</summary>
    private const double Hopeless = 0.05;

    /// <param name="question">As the user typed it.</param>
    /// <param name="conversation">Earlier exchanges, oldest first; empty for the first question.</param>
    /// <param name="languages">Of the question and of the notes.</param>
    /// <param name="cancellationToken">Ends search and request.</param>
    public async Task<Answer> AnswerAsync(string question, IReadOnlyList<Exchange> conversation, AskedLanguage languages, CancellationToken cancellationToken)
    {
        var plain = await extractor.AnswerAsync(question, conversation, cancellationToken);
        if (!CanHelp(question, plain, languages)
            || await rewriter.RewriteAsync(question, conversation, languages, extractor.Index, cancellationToken) is not { } rewritten)
        {
            return plain;
        }

        // Whether the notes answer a question that stands alone is judged by its own words; the model's only find more.
        var own = !languages.IsForeign && conversation.Count == 0;
        var answer = await extractor.AnswerAsync(question, conversation, own ? rewritten with { Text = question } : rewritten, cancellationToken);
        return answer.Abstained && !plain.Abstained && !languages.IsForeign ? plain : answer;
    }

    private static bool CanHelp(string question, Answer plain, AskedLanguage languages)
    {
        var refersBack = plain.SearchedFor != question;
        var weak = plain.Abstained && plain.Confidence >= Hopeless;
        return (languages.IsForeign || refersBack || weak) && !Injection.In(question) && ExamQuestionReader.Read(question) is null;
    }
}
