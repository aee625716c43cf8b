using System.Runtime.CompilerServices;
using AwsNotesBot.Answers;
using AwsNotesBot.App.Hosting;
using AwsNotesBot.Retrieval;

namespace AwsNotesBot.App.Evaluation;

/// <summary>What the figures are without one part.</summary>
/// <param name="Room">Whose part it is: <c>search</c> or <c>answer</c>; empty for the whole.</param>
/// <param name="Part">What was left out; <c>nothing</c> for the whole, which comes first.</param>
/// <param name="Figures">Of the same question set.</param>
internal sealed record AblationRow(string Room, string Part, Figures Figures);

/// <summary>Answers a question set once whole, then once without each part.</summary>
internal static class Ablation
{
    public static async IAsyncEnumerable<AblationRow> RunAsync(
        Func<SearchParts, AnswerParts, QuestionAnswerer> answererWith,
        IReadOnlyList<Question> questions,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return new("", "nothing", await ScoreAsync(answererWith(SearchParts.All, AnswerParts.All), questions, cancellationToken));
        foreach (var part in SearchParts.Names)
        {
            yield return new("search", part, await ScoreAsync(answererWith(SearchParts.Without(part), AnswerParts.All), questions, cancellationToken));
        }

        foreach (var part in AnswerParts.Names)
        {
            yield return new("answer", part, await ScoreAsync(answererWith(SearchParts.All, AnswerParts.Without(part)), questions, cancellationToken));
        }
    }

    private static async Task<Figures> ScoreAsync(QuestionAnswerer answerer, IReadOnlyList<Question> questions, CancellationToken cancellationToken)
    {
        var answers = new Dictionary<string, AnswerRow>();
        await foreach (var answer in QuestionBatch.AnswerAsync(new AnswerWriter(answerer), questions, cancellationToken))
        {
            answers[answer.Id] = answer;
        }

        return Scorer.Score(questions, answers, notes: null);
    }
}
