using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Asks what an abbreviation stands for.</summary>
internal static class AbbreviationItems
{
    /// <summary>Two letters stand for too much, unless it is told of what is spoken.</summary>
    private const int TooShort = 2;

    public static IEnumerable<ItemDraft> Of(NoteFacts facts) =>
        AbbreviationReader.Read(facts.Statements).Where(abbreviation => !facts.Family.Has(abbreviation.Short)).Select(abbreviation => Draft(abbreviation, facts));

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
