using System.Runtime.CompilerServices;
using AwsNotesBot.Answers.Languages;
using AwsNotesBot.Answers.Writing;
using AwsNotesBot.Retrieval;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace AwsNotesBot.Answers.Translating;

/// <summary>Has a chat model translate the sentences of a verified answer; one whose translation does not hold stays as it is.</summary>
internal sealed class AnswerTranslator(IChatClient client, ILogger logger)
{
    /// <summary>A model that writes more than so many times the answer, and so many characters more, is stopped.</summary>
    private const int LongestTimes = 4, LongestMore = 1000;

    private readonly PerIndex<NoteNames> _names = new(NoteNames.Of);

    /// <param name="answer">Its sentences are reworded one after another.</param>
    /// <param name="languages">From the notes' to the question's.</param>
    /// <param name="index">Knows the notes' names.</param>
    /// <param name="over">Cancelled when the time of the whole answer is over.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>Growing: how many of the sentences are settled.</returns>
    public async IAsyncEnumerable<int> TranslateAsync(
        WrittenAnswer answer, AskedLanguage languages, PassageIndex index, CancellationToken over, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sentences = answer.Sentences.Select(s => s.Text).ToList();
        var check = new TranslationCheck(languages, _names.Of(index));
        var source = new TextStream(client, TranslationPrompt.Of(sentences, languages), (LongestTimes * sentences.Sum(s => s.Length)) + LongestMore, over);
        var (settled, translated) = (0, 0);
        await foreach (var line in LinesAsync(source, cancellationToken))
        {
            if (TranslatedLine.Parse(line) is { } said && said.Number > settled && said.Number <= sentences.Count)
            {
                settled = said.Number;
                if (check.Checked(sentences[settled - 1], said.Text) is { } text)
                {
                    answer.Reword(settled - 1, text);
                    translated++;
                }

                yield return settled;
            }
        }

        if (source.Failure is { } failure)
        {
            Log.TranslationFailed(logger, failure);
        }

        if (translated < sentences.Count)
        {
            Log.TranslationRefused(logger, sentences.Count - translated);
            answer.Append(languages.Phrases.NotTranslated);
        }
    }

    /// <summary>Of a translation that broke off the last line is not given: it may end before its "not".</summary>
    private static async IAsyncEnumerable<string> LinesAsync(TextStream source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rest = "";
        await foreach (var delta in source.ReadAsync(cancellationToken))
        {
            var lines = (rest + delta).Split('\n');
            foreach (var line in lines[..^1])
            {
                yield return line;
            }

            rest = lines[^1];
        }

        if (source.Failure is null)
        {
            yield return rest;
        }
    }
}
