using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Shows Markdown sentence by sentence while a model writes it.</summary>
internal static class GrowingText
{
    /// <param name="console">Where to; piped output is shown nothing before the whole.</param>
    /// <param name="waiting">Stands there until the first sentence does.</param>
    /// <param name="parts">Read up to the first that is not on the way.</param>
    /// <param name="soFar">All that is written as far as a part knows, cumulative; <c>null</c> for one that is not on the way.</param>
    /// <returns>That part, to be printed: what grew on the way is wiped away. Nothing where the parts have ended.</returns>
    public static async Task<T?> ShowAsync<T>(IAnsiConsole console, string waiting, IAsyncEnumerator<T> parts, Func<T, string?> soFar)
        where T : class
    {
        return console.Profile.Capabilities.Interactive
            ? await console
                .Live(new Text(waiting, new Style(decoration: Decoration.Dim)))
                .AutoClear(true)
                .Overflow(VerticalOverflow.Crop)
                .Cropping(VerticalOverflowCropping.Top) // where it outgrows the window, its end is what is new
                .StartAsync(live =>
                {
                    live.Refresh();
                    return ReadAsync(markdown => live.UpdateTarget(TerminalMarkdown.Render(markdown)));
                })
            : await ReadAsync(_ => { });

        async Task<T?> ReadAsync(Action<string> show)
        {
            while (await parts.MoveNextAsync())
            {
                if (soFar(parts.Current) is not { } markdown)
                {
                    return parts.Current;
                }

                show(markdown);
            }

            return null;
        }
    }
}
