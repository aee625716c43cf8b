using AwsNotesBot.App.Terminal;
using AwsNotesBot.Quizzes.Memory.Progress;
using Spectre.Console;

namespace AwsNotesBot.App.Tests.Terminal;

public class ProgressViewTests
{
    [Fact]
    public void WithoutColourTheBlocksTellWhatIsKnown()
    {
        var progress = new LearnerProgress(
            [new("Tea", 10, 5, 15), new("Coffee [strong]", 0, 1, 299), new("Cocoa", 0, 0, 4)], new DateOnly(2026, 3, 2), 6, 14, [14, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);

        Assert.Equal(
            """
            14 due now · 10 known, 6 learning, 318 new · streak 6 days
            topic           █ known  ▓ learning  ░ new         known
            Tea             ██████████▓▓▓▓▓░░░░░░░░░░░░░░░  10 of 30
            Coffee [strong] ▓░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 300
            day        due
            Mon 2 Mar   14 ████████████████████████████████████████
            Tue 3 Mar    0
            Wed 4 Mar    7 ████████████████████
            Thu 5 Mar    0
            Fri 6 Mar    0
            Sat 7 Mar    0
            Sun 8 Mar    0
            Mon 9 Mar    0
            Tue 10 Mar   0
            Wed 11 Mar   0
            Thu 12 Mar   0
            Fri 13 Mar   0
            Sat 14 Mar   0
            Sun 15 Mar   1 ███

            """,
            Write(progress));
    }

    [Fact]
    public void ALearnerWhoWasNeverAskedIsToldHowToBegin() => Assert.Equal(
        """
        0 due now · 0 known, 0 learning, 0 new · streak 0 days
        Nothing was asked yet. Say 'quiz' in a chat to begin.

        """,
        Write(LearnerProgress.Empty));

    private static string Write(LearnerProgress progress)
    {
        var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = 200;
        ProgressView.Write(console, progress);
        return string.Join('\n', writer.ToString().Split('\n').Select(l => l.TrimEnd()));
    }
}
