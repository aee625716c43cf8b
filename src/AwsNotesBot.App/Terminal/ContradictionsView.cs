using System.Globalization;
using AwsNotesBot.Answers.Contradictions.Folder;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Lists contradictions with file and line of each side, for an author to mend.</summary>
internal static class ContradictionsView
{
    public static void Write(IAnsiConsole console, IReadOnlyList<Contradiction> contradictions, int most)
    {
        foreach (var (index, contradiction) in contradictions.Take(most).Index())
        {
            console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{index + 1,3}. {contradiction.One.Value} or {contradiction.Other.Value}? ({100 * contradiction.Sureness:0} %)"), new Style(decoration: Decoration.Bold));
            Write(console, contradiction.One);
            Write(console, contradiction.Other);
        }

        console.WriteLine(contradictions.Count switch
        {
            0 => "No contradictions found.",
            var all when all > most => $"{all} possible contradictions; the {most} surest are shown (--most shows more).",
            1 => "1 possible contradiction.",
            var all => $"{all} possible contradictions.",
        });
    }

    private static void Write(IAnsiConsole console, ContradictionSide side)
    {
        console.Write(new Text($"     {side.NotePath}:{side.Line}", new Style(Color.Blue)));
        console.WriteLine($"  {side.Subject}: {side.Text}");
    }
}
