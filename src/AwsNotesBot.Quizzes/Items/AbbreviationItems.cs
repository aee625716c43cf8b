using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks what an abbreviation stands for.</summary>
internal static class AbbreviationItems
{
    /// <summary>Two letters stand for too much, unless it is told of what is spoken.</summary>
    private const int TooShort = 2;

    /// <summary>So many times as often as its abbreviation stands a name that is mostly given in full.</summary>
    private const int MostlyInFull = 3;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts) =>
        AbbreviationReader.Read(facts.Statements).Where(abbreviation => !facts.Family.Has(abbreviation.Short) && IsUsed(abbreviation, facts)).Select(abbreviation => Draft(abbreviation, facts));

    /// <summary>Whether the notes speak of the thing by its abbreviation elsewhere, and not mostly by its full name: other letters are the writer's own shorthand.</summary>
    private static bool IsUsed(Abbreviation abbreviation, NoteFacts facts)
    {
        var times = facts.Blocks.Count(block => ProperNouns.Words(block.Text).Any(word => word.TrimEnd('s') == abbreviation.Short));
        return times > 1 && MostlyInFull * times > facts.Blocks.Count(block => block.Text.Contains(abbreviation.Full, StringComparison.OrdinalIgnoreCase));
    }

    private static ItemDraft Draft(Abbreviation abbreviation, NoteFacts facts)
    {
        var ask = $"what does {Wording.Quoted(abbreviation.Short)} stand for?";
        return new ItemDraft
        {
            Kind = QuizKind.Recall,
            Setting = facts.Settings.Of(abbreviation.Source) is { } setting && !SettingReader.Holds(setting, abbreviation.Full) ? setting : null,
            NeedsSetting = abbreviation.Short.Length <= TooShort,
            Ask = ask,
            Stem = ask,
            Answer = abbreviation.Full,
            Source = abbreviation.Source,
            Fact = [abbreviation.Short, abbreviation.Full, "stands for"],
            Facts = [new QuizFact([abbreviation.Full])],
            Hint = Hints.Letters(abbreviation.Full),
        };
    }
}
