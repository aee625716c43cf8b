using System.Globalization;
using AwsNotesBot.Retrieval;
using AwsNotesBot.Retrieval.Familiarity;
using Spectre.Console;

namespace AwsNotesBot.App.Terminal;

/// <summary>Says how well the embedding table knows the notes, and what follows from it.</summary>
internal static class FamiliarityView
{
    public static void Write(IAnsiConsole console, PassageIndex index) => console.WriteLine(Sentence(index.Familiarity, index.IsAdapted));

    internal static string Sentence(TableFamiliarity familiarity, bool adapted) => familiarity.IsKnown
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"Meaning finds the rest of a passage {familiarity.Ratio:0.00} times as well as words do ({familiarity.ByMeaning:0.00} to {familiarity.ByWords:0.00} on {familiarity.Passages} passages): {Conclusion(familiarity)}{(adapted ? " The table has been fitted to them." : familiarity.Trust < 1 ? " 'index --adapt' fits the table to them." : "")}")
        : "Too few long passages to test how well the embedding table knows these notes: it is trusted.";

    private static string Conclusion(TableFamiliarity familiarity) => familiarity.Trust switch
    {
        >= 1 => "the embedding table knows these notes, and meaning leads the ranking.",
        <= 0 => "these notes are far from what the table was trained on, so words count in full.",
        var trust => string.Create(
            CultureInfo.InvariantCulture,
            $"the table knows these notes in part, so words count for {100 * (1 - trust):0} of 100."),
    };
}
