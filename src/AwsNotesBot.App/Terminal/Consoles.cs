using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>The terminal: answers go to standard output, progress and errors to standard error.</summary>
/// <remarks>Colour and progress bars appear on a terminal only; piped output is plain and unwrapped.</remarks>
internal static class Consoles
{
    /// <summary>Wide enough that no line of a piped answer is broken.</summary>
    private const int PipedWidth = 4_000;

    public static IAnsiConsole Output { get; } = Create(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole Error { get; } = Create(Console.Error, Console.IsErrorRedirected);

    public static bool ShowsProgress => !Console.IsErrorRedirected;

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        if (!redirected)
        {
            return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = PipedWidth;
        return console;
    }
}
