using AwsNotesBot.Answers;
using AwsNotesBot.Answers.Writing;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Shows an answer sentence by sentence while a model writes it.</summary>
internal static class GrowingAnswer
{
    /// <param name="console">Where to; piped output is shown nothing before the whole.</param>
    /// <param name="waiting">Stands there until the first sentence does.</param>
    /// <param name="drafts">Cumulative.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The whole answer, to be printed: what grew on the way is wiped away.</returns>
    public static async Task<Answer> ShowAsync(IAnsiConsole console, string waiting, IAsyncEnumerable<AnswerDraft> drafts, CancellationToken cancellationToken)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            return (await drafts.LastAsync(cancellationToken)).Whole!;
        }

        return await console
            .Live(new Text(waiting, new Style(decoration: Decoration.Dim)))
            .AutoClear(true)
            .Overflow(VerticalOverflow.Crop)
            .Cropping(VerticalOverflowCropping.Top) // where it outgrows the window, its end is what is new
            .StartAsync(async live =>
            {
                await foreach (var draft in drafts.WithCancellation(cancellationToken))
                {
                    if (draft.Whole is { } whole)
                    {
                        return whole;
                    }

                    live.UpdateTarget(TerminalMarkdown.Render(draft.Markdown));
                }

                throw new InvalidOperationException("The writing ended without a whole answer.");
            });
    }
}
