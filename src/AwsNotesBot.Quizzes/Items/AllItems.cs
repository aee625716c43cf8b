using AwsNotesBot.Quizzes.Facts;

namespace AwsNotesBot.Quizzes.Items;

/// <summary>Every item that the notes could give, source by source, before the gate.</summary>
internal static class AllItems
{
    public static IEnumerable<ItemDraft> Of(NoteFacts facts) =>
    [
        .. CardItems.Of(facts),
        .. ClozeItems.Of(facts),
        .. DefinitionItems.Of(facts),
        .. TermListItems.Of(facts),
        .. TableItems.Of(facts),
        .. SeveralItems.Of(facts),
        .. ComparisonItems.Of(facts),
        .. SideItems.Of(facts),
        .. StepItems.Of(facts),
        .. NumberItems.Of(facts),
        .. NegationItems.Of(facts),
        .. OppositeItems.Of(facts),
        .. GapItems.Of(facts),
        .. SubjectItems.Of(facts),
        .. AbbreviationItems.Of(facts),
    ];
}
